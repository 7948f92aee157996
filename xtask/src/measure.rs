//! Figures with their baselines: median, minimum and maximum over rounds; as a table, as Markdown and as JSON.

use serde_json::{Value, json};

/// A figure of the SDK and the same figure of a baseline, one pair per round.
#[derive(Debug, Clone)]
pub(crate) struct Figure {
    pub(crate) name: String,
    pub(crate) unit: &'static str,
    pub(crate) baseline: String,
    /// The SDK's value and the baseline's, in the order of the rounds.
    pub(crate) pairs: Vec<(f64, f64)>,
    /// Target of the ratio.
    pub(crate) goal: Option<Goal>,
}

/// Target of a ratio.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Goal {
    /// For costs.
    AtMost(f64),
    /// For gains.
    AtLeast(f64),
}

impl Goal {
    fn verdict(self, ratio: f64) -> String {
        let (relation, goal, met) = match self {
            Self::AtMost(goal) => ("<=", goal, ratio <= goal),
            Self::AtLeast(goal) => (">=", goal, ratio >= goal),
        };
        format!("{relation} {goal:.2} {}", if met { "met" } else { "missed" })
    }
}

impl Figure {
    fn ours(&self) -> f64 {
        median(self.pairs.iter().map(|(ours, _)| *ours))
    }

    fn baseline_value(&self) -> f64 {
        median(self.pairs.iter().map(|(_, baseline)| *baseline))
    }

    fn ratios(&self) -> impl Iterator<Item = f64> + '_ {
        self.pairs.iter().map(|(ours, baseline)| ours / baseline)
    }

    /// The median of the rounds' ratios, with their minimum and maximum.
    pub(crate) fn ratio(&self) -> (f64, f64, f64) {
        let (least, most) = self
            .ratios()
            .fold((f64::INFINITY, 0.0_f64), |(least, most), ratio| (least.min(ratio), most.max(ratio)));
        (median(self.ratios()), least, most)
    }

    fn json(&self) -> Value {
        let (ratio, least, most) = self.ratio();
        json!({
            "name": self.name,
            "value": self.ours(),
            "unit": self.unit,
            "baseline": self.baseline,
            "baseline_value": self.baseline_value(),
            "ratio": ratio,
            "min_ratio": least,
            "max_ratio": most,
            "rounds": self.pairs.len(),
        })
    }
}

/// Figures in the form of `--json`.
pub(crate) fn as_json(figures: &[Figure]) -> Result<String, String> {
    let figures: Vec<Value> = figures.iter().map(Figure::json).collect();
    serde_json::to_string_pretty(&figures).map(|text| text + "\n").map_err(|error| error.to_string())
}

/// Figures as an aligned table.
pub(crate) fn as_table(figures: &[Figure]) -> String {
    let mut out = format!(
        "{:<26} {:>12} {:<6} {:<15} {:>12} {:>7} {:>7} {:>7}  goal\n",
        "name", "SDK", "unit", "baseline", "value", "ratio", "min", "max"
    );
    for figure in figures {
        let (ratio, least, most) = figure.ratio();
        let goal = figure.goal.map_or_else(String::new, |goal| goal.verdict(ratio));
        out.push_str(&format!(
            "{:<26} {:>12} {:<6} {:<15} {:>12} {ratio:>7.3} {least:>7.3} {most:>7.3}  {goal}\n",
            figure.name,
            number(figure.ours()),
            figure.unit,
            figure.baseline,
            number(figure.baseline_value()),
        ));
    }
    out
}

/// Figures as a Markdown table.
pub(crate) fn as_markdown(figures: &[Figure]) -> String {
    let mut out =
        "| figure | SDK | baseline | its value | ratio | range | goal |\n| --- | --- | --- | --- | --- | --- | --- |\n"
            .to_owned();
    for figure in figures {
        let (ratio, least, most) = figure.ratio();
        let goal = figure.goal.map_or_else(String::new, |goal| goal.verdict(ratio));
        out.push_str(&format!(
            "| `{}` | {} {unit} | `{}` | {} {unit} | {ratio:.2} | {least:.2} to {most:.2} | {goal} |\n",
            figure.name,
            number(figure.ours()),
            figure.baseline,
            number(figure.baseline_value()),
            unit = figure.unit,
        ));
    }
    out
}

/// At least three significant digits, without an exponent.
fn number(value: f64) -> String {
    match value {
        value if value >= 1000.0 => format!("{value:.0}"),
        value if value >= 10.0 => format!("{value:.1}"),
        value => format!("{value:.3}"),
    }
}

/// The median: the middle value, or the mean of the two middle values.
pub(crate) fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match (values.len() % 2, values.get(middle.wrapping_sub(1)), values.get(middle)) {
        (0, Some(low), Some(high)) => (low + high) / 2.0,
        (_, _, Some(middle)) => *middle,
        _ => f64::NAN,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn figure() -> Figure {
        Figure {
            name: "decode_customer".to_owned(),
            unit: "ns",
            baseline: "derive".to_owned(),
            pairs: vec![(12.0, 10.0), (30.0, 10.0), (11.0, 10.0)],
            goal: Some(Goal::AtMost(1.2)),
        }
    }

    #[test]
    fn the_ratio_is_the_median_of_the_rounds() {
        assert_eq!(figure().ratio(), (1.2, 1.1, 3.0));
        assert_eq!(median([1.0, 4.0, 2.0, 3.0].into_iter()), 2.5);
        assert!(median(std::iter::empty()).is_nan());
    }

    #[test]
    fn json_has_the_documented_fields() {
        let figures: Value = serde_json::from_str(&as_json(&[figure()]).unwrap()).unwrap();
        let first = &figures[0];
        assert_eq!(
            (&first["name"], &first["unit"], &first["baseline"]),
            (&json!("decode_customer"), &json!("ns"), &json!("derive"))
        );
        assert_eq!(
            (&first["value"], &first["baseline_value"], &first["ratio"]),
            (&json!(12.0), &json!(10.0), &json!(1.2))
        );
    }

    #[test]
    fn the_table_tells_met_from_missed_goals() {
        let goals = [Some(Goal::AtMost(1.2)), Some(Goal::AtMost(1.1)), Some(Goal::AtLeast(1.3)), None];
        let table = as_table(&goals.map(|goal| Figure { goal, ..figure() }));
        let lines: Vec<&str> = table.lines().collect();
        assert!(lines[1].ends_with("<= 1.20 met") && lines[2].ends_with("<= 1.10 missed"), "{table}");
        assert!(lines[3].ends_with(">= 1.30 missed"), "{table}");
        assert!(lines[4].contains("1.200") && !lines[4].contains("met"), "{table}");
    }

    #[test]
    fn markdown_has_a_row_per_figure() {
        let text = as_markdown(&[figure()]);
        let row = "| `decode_customer` | 12.0 ns | `derive` | 10.0 ns | 1.20 | 1.10 to 3.00 | <= 1.20 met |";
        assert_eq!(text.lines().nth(2), Some(row), "{text}");
    }
}
