//! Rejected phrases: `phrase<TAB>suggestion<TAB>where`, one per line.

use regex::Regex;

use super::text::Kind;

/// Rejected phrases, and files that are not checked.
#[derive(Debug, Default)]
pub(super) struct Rules {
    rules: Vec<Rule>,
    skipped: Vec<Regex>,
}

#[derive(Debug)]
struct Rule {
    pattern: Regex,
    suggestion: String,
    /// Kinds of prose. Empty: all.
    kinds: Vec<Kind>,
    /// Files. Empty: all.
    files: Vec<Regex>,
    /// Exceptions among the files.
    except: Vec<Regex>,
}

impl Rules {
    /// Parses the file. An error begins with the number of its line.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut rules = Self::default();
        for (number, line) in (1..).zip(text.lines()) {
            let failed = |error: String| format!("{number}: {error}");
            let line = line.trim_end();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(skipped) = line.strip_prefix('!') {
                rules.skipped.push(glob(skipped).map_err(failed)?);
                continue;
            }
            rules.rules.push(Rule::parse(line).map_err(failed)?);
        }
        Ok(rules)
    }

    /// Reports whether a file is not checked.
    pub(super) fn skips(&self, file: &str) -> bool {
        self.skipped.iter().any(|skipped| skipped.is_match(file))
    }

    /// Matches in a piece of prose: offset, text and suggestion.
    pub(super) fn find<'r, 't>(
        &'r self,
        file: &str,
        kind: Kind,
        text: &'t str,
    ) -> Vec<(usize, &'t str, &'r str)> {
        let rules = self.rules.iter().filter(|rule| rule.applies(file, kind));
        let found = |rule: &'r Rule| {
            rule.pattern
                .find_iter(text)
                .map(|found| (found.start(), found.as_str(), rule.suggestion.as_str()))
        };
        rules.flat_map(found).collect()
    }
}

impl Rule {
    fn parse(line: &str) -> Result<Self, String> {
        let mut columns = line.split('\t');
        let phrase = columns.next().unwrap_or_default();
        let suggestion = columns.next().filter(|text| !text.is_empty()).ok_or("no suggestion after a tab")?;
        let mut rule = Self {
            pattern: pattern(phrase)?,
            suggestion: suggestion.to_owned(),
            kinds: Vec::new(),
            files: Vec::new(),
            except: Vec::new(),
        };
        for word in columns.next().unwrap_or_default().split_whitespace() {
            match (Kind::ALL.iter().find(|(name, _)| *name == word), word.strip_prefix('!')) {
                (Some((_, kind)), _) => rule.kinds.push(*kind),
                (None, Some(except)) => rule.except.push(glob(except)?),
                (None, None) if word.contains(['/', '*', '.']) => rule.files.push(glob(word)?),
                (None, None) => return Err(format!("`{word}` is neither a kind of prose nor a path")),
            }
        }
        match columns.next() {
            Some(_) => Err("more than three columns".to_owned()),
            None => Ok(rule),
        }
    }

    fn applies(&self, file: &str, kind: Kind) -> bool {
        let matches = |globs: &[Regex]| globs.iter().any(|glob| glob.is_match(file));
        (self.kinds.is_empty() || self.kinds.contains(&kind))
            && (self.files.is_empty() || matches(&self.files))
            && !matches(&self.except)
    }
}

/// A regular expression between slashes, or words in any case with any white space between them.
fn pattern(phrase: &str) -> Result<Regex, String> {
    let expression = match phrase.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')) {
        Some(expression) => format!("(?m){expression}"),
        None => {
            let words: Vec<String> = phrase.split_whitespace().map(regex::escape).collect();
            format!(r"(?i)\b{}\b", words.join(r"\s+"))
        }
    };
    Regex::new(&expression).map_err(|error| error.to_string())
}

/// A path pattern: `*` within a directory, `**` across directories.
fn glob(pattern: &str) -> Result<Regex, String> {
    let escaped = regex::escape(pattern.trim());
    let expression = escaped.replace(r"\*\*/", "(?:.*/)?").replace(r"\*\*", ".*").replace(r"\*", "[^/]*");
    Regex::new(&format!("^{expression}$")).map_err(|error| error.to_string())
}
