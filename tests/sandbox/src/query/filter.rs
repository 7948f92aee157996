//! The filter grammar: `field:value`, `;` for and, `,` for or, `!` for not, `..` for ranges.

use crate::problem::Problem;
use crate::state::Record;

use super::term::{Term, TimeRange};
use super::values_at;

/// A parsed filter. The empty filter matches every record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    conditions: Vec<Condition>,
}

/// A field with its accepted and excluded values.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Condition {
    path: String,
    accepted: Vec<Term>,
    excluded: Vec<Term>,
}

impl Filter {
    /// Parses a filter.
    ///
    /// # Errors
    ///
    /// 422 on `filter` when a condition has no field or no value, or names a value list.
    pub(crate) fn parse(text: &str) -> Result<Self, Problem> {
        let conditions = text.split(';').filter(|part| !part.is_empty()).map(condition);
        Ok(Self { conditions: conditions.collect::<Result<_, _>>()? })
    }

    /// Removes the condition that is one time range of a field, and returns the range.
    pub(super) fn take_time_range(&mut self, path: &str) -> Option<TimeRange> {
        let plain = |condition: &Condition| {
            condition.path == path && condition.accepted.len() == 1 && condition.excluded.is_empty()
        };
        let index = self.conditions.iter().position(plain)?;
        let range = self.conditions.get(index)?.accepted.first()?.time_range()?;
        self.conditions.remove(index);
        Some(range)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.conditions.is_empty()
    }

    /// Returns `true` if a record meets all conditions.
    pub(crate) fn matches(&self, record: &Record) -> bool {
        self.conditions.iter().all(|condition| condition.matches(record))
    }
}

impl Condition {
    /// One accepted value must match, if there are any, and no excluded one.
    fn matches(&self, record: &Record) -> bool {
        let values = values_at(record, &self.path);
        let has = |terms: &[Term]| terms.iter().any(|term| values.iter().any(|value| term.matches(value)));
        (self.accepted.is_empty() || has(&self.accepted)) && !has(&self.excluded)
    }
}

fn condition(text: &str) -> Result<Condition, Problem> {
    let invalid = |message| Problem::invalid_field("filter", message);
    let Some((path, values)) = text.split_once(':') else {
        return Err(invalid("Each condition needs a field, a colon and a value."));
    };
    if path.is_empty() || path.split('.').any(str::is_empty) {
        return Err(invalid("A condition names no field."));
    }
    let mut condition = Condition { path: path.to_owned(), accepted: Vec::new(), excluded: Vec::new() };
    for value in values.split(',') {
        let (list, value) = match value.strip_prefix('!') {
            Some(rest) => (&mut condition.excluded, rest),
            None => (&mut condition.accepted, value),
        };
        if value.is_empty() || value == ".." {
            return Err(invalid("A condition has an empty value."));
        }
        if value.starts_with('@') {
            return Err(invalid("The value list does not exist."));
        }
        list.push(Term::parse(value));
    }
    Ok(condition)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn matches(filter: &str, record: Value) -> bool {
        let Value::Object(record) = record else { panic!("not an object") };
        Filter::parse(filter).unwrap().matches(&record)
    }

    #[test]
    fn values_alternatives_and_conjunctions_combine() {
        let record = || json!({"name": "Ann", "count": 3, "on": true, "none": null});
        assert!(matches("", record()));
        assert!(matches("name:Ann", record()) && !matches("name:ann", record()));
        assert!(matches("name:Bob,Ann", record()) && !matches("name:Bob,Cid", record()));
        assert!(matches("count:3;on:true", record()) && !matches("count:3;on:false", record()));
        assert!(matches("count:3.0", record()));
        assert!(
            !matches("missing:x", record()) && !matches("none:x", record()) && !matches("none:..z", record())
        );
    }

    #[test]
    fn negation_excludes_each_value() {
        assert!(matches("name:!Bob,!Cid", json!({"name": "Ann"})));
        assert!(!matches("name:!Bob,!Ann", json!({"name": "Ann"})));
        assert!(matches("name:!Bob", json!({})));
        assert!(!matches("count:1..9,!5", json!({"count": 5})));
        assert!(matches("count:1..9,!5", json!({"count": 4})));
    }

    #[test]
    fn ranges_include_their_bounds() {
        for (filter, expected) in [
            ("n:1..3", true),
            ("n:3..", true),
            ("n:..3", true),
            ("n:4..", false),
            ("n:..2", false),
            ("n:!3..", false),
        ] {
            assert_eq!(matches(filter, json!({"n": 3})), expected, "{filter}");
        }
    }

    #[test]
    fn date_times_compare_as_instants_and_keep_their_colons() {
        let record = || json!({"at": "2024-05-01T10:00:00Z"});
        assert!(matches("at:2024-05-01T12:00:00+02:00", record()));
        assert!(matches("at:2024-05-01T10:00:00Z..2024-05-01T10:00:00Z", record()));
        assert!(!matches("at:2024-05-01T10:00:01Z..", record()));
        assert!(matches("at:2024-05-01", record()) && matches("at:2024-04-30..2024-05-01", record()));
        assert!(!matches("at:..2024-04-30", record()));
    }

    #[test]
    fn paths_traverse_objects_and_arrays() {
        let record = || json!({"a": {"emails": [{"v": "x"}, {"v": "y"}], "list": ["p", "q"]}});
        for filter in
            ["a.emails.v:y", "a.emails.*.v:y", "a.emails.1.v:y", "a.list:q", "*.list:q", "a.list.*:q"]
        {
            assert!(matches(filter, record()), "{filter}");
        }
        assert!(!matches("a.emails.0.v:y", record()));
    }

    #[test]
    fn invalid_filters_are_rejected() {
        for filter in ["name", ":x", "a..b:x", "name:", "name:a,", "name:!", "name:..", "name:@list"] {
            assert!(Filter::parse(filter).is_err(), "{filter}");
        }
    }
}
