//! The filter grammar: `field:value`, `;` for and, `,` for or, `!` for not, `..` for ranges.

use crate::problem::Problem;
use crate::state::Record;

use super::term::{Term, TimeRange};
use super::values_at;

/// A parsed filter; the empty one takes everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    conditions: Vec<Condition>,
}

/// One field with what it may and may not be.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Condition {
    path: String,
    wanted: Vec<Term>,
    unwanted: Vec<Term>,
}

impl Filter {
    /// Reads a filter.
    ///
    /// # Errors
    ///
    /// 422 on `filter` when a condition has no field or no value, or names a value list.
    pub(crate) fn parse(text: &str) -> Result<Self, Problem> {
        let conditions = text.split(';').filter(|part| !part.is_empty()).map(condition);
        Ok(Self { conditions: conditions.collect::<Result<_, _>>()? })
    }

    /// Takes out a condition that is nothing but a span of time of one field.
    pub(super) fn take_time_range(&mut self, path: &str) -> Option<TimeRange> {
        let plain = |condition: &Condition| {
            condition.path == path && condition.wanted.len() == 1 && condition.unwanted.is_empty()
        };
        let place = self.conditions.iter().position(plain)?;
        let span = self.conditions.get(place)?.wanted.first()?.span()?;
        self.conditions.remove(place);
        Some(span)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.conditions.is_empty()
    }

    /// Whether a record fulfils all conditions.
    pub(crate) fn matches(&self, record: &Record) -> bool {
        self.conditions.iter().all(|condition| condition.matches(record))
    }
}

impl Condition {
    /// One of the wanted values is enough, when there are any; none of the unwanted ones may be there.
    fn matches(&self, record: &Record) -> bool {
        let values = values_at(record, &self.path);
        let has = |terms: &[Term]| terms.iter().any(|term| values.iter().any(|value| term.matches(value)));
        (self.wanted.is_empty() || has(&self.wanted)) && !has(&self.unwanted)
    }
}

fn condition(text: &str) -> Result<Condition, Problem> {
    let refused = |message| Problem::invalid_field("filter", message);
    let Some((path, values)) = text.split_once(':') else {
        return Err(refused("Each condition needs a field, a colon and a value."));
    };
    if path.is_empty() || path.split('.').any(str::is_empty) {
        return Err(refused("A condition names no field."));
    }
    let mut condition = Condition { path: path.to_owned(), wanted: Vec::new(), unwanted: Vec::new() };
    for value in values.split(',') {
        let (list, value) = match value.strip_prefix('!') {
            Some(rest) => (&mut condition.unwanted, rest),
            None => (&mut condition.wanted, value),
        };
        if value.is_empty() || value == ".." {
            return Err(refused("A condition has an empty value."));
        }
        if value.starts_with('@') {
            return Err(refused("There is no value list of this name."));
        }
        list.push(Term::parse(value));
    }
    Ok(condition)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn takes(filter: &str, record: Value) -> bool {
        let Value::Object(record) = record else { panic!("not an object") };
        Filter::parse(filter).unwrap().matches(&record)
    }

    #[test]
    fn values_alternatives_and_conjunctions() {
        let record = || json!({"name": "Ann", "count": 3, "on": true, "none": null});
        assert!(takes("", record()));
        assert!(takes("name:Ann", record()) && !takes("name:ann", record()));
        assert!(takes("name:Bob,Ann", record()) && !takes("name:Bob,Cid", record()));
        assert!(takes("count:3;on:true", record()) && !takes("count:3;on:false", record()));
        assert!(takes("count:3.0", record()));
        assert!(!takes("missing:x", record()) && !takes("none:x", record()) && !takes("none:..z", record()));
    }

    #[test]
    fn negation_excludes_each_value() {
        assert!(takes("name:!Bob,!Cid", json!({"name": "Ann"})));
        assert!(!takes("name:!Bob,!Ann", json!({"name": "Ann"})));
        assert!(takes("name:!Bob", json!({})));
        assert!(!takes("count:1..9,!5", json!({"count": 5})));
        assert!(takes("count:1..9,!5", json!({"count": 4})));
    }

    #[test]
    fn ranges_include_their_ends() {
        for (filter, expected) in [
            ("n:1..3", true),
            ("n:3..", true),
            ("n:..3", true),
            ("n:4..", false),
            ("n:..2", false),
            ("n:!3..", false),
        ] {
            assert_eq!(takes(filter, json!({"n": 3})), expected, "{filter}");
        }
    }

    #[test]
    fn date_times_compare_as_instants_and_keep_their_colons() {
        let record = || json!({"at": "2024-05-01T10:00:00Z"});
        assert!(takes("at:2024-05-01T12:00:00+02:00", record()));
        assert!(takes("at:2024-05-01T10:00:00Z..2024-05-01T10:00:00Z", record()));
        assert!(!takes("at:2024-05-01T10:00:01Z..", record()));
        assert!(takes("at:2024-05-01", record()) && takes("at:2024-04-30..2024-05-01", record()));
        assert!(!takes("at:..2024-04-30", record()));
    }

    #[test]
    fn paths_go_into_objects_and_arrays() {
        let record = || json!({"a": {"emails": [{"v": "x"}, {"v": "y"}], "list": ["p", "q"]}});
        for filter in
            ["a.emails.v:y", "a.emails.*.v:y", "a.emails.1.v:y", "a.list:q", "*.list:q", "a.list.*:q"]
        {
            assert!(takes(filter, record()), "{filter}");
        }
        assert!(!takes("a.emails.0.v:y", record()));
    }

    #[test]
    fn mistakes_are_refused() {
        for filter in ["name", ":x", "a..b:x", "name:", "name:a,", "name:!", "name:..", "name:@list"] {
            assert!(Filter::parse(filter).is_err(), "{filter}");
        }
    }
}
