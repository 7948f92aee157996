//! Prints the example in an operation's documentation: its snippet, compiled as a doctest.

use super::Input;
use crate::model::{Download, Operation};
use crate::snippets::{Snippet, snippet};

/// Returns the code block of an operation. The variables of the snippet are arguments of the hidden function around it.
pub(super) fn of(input: Input<'_>, operation: &Operation, download: Option<&Download>) -> String {
    let Snippet { source, arguments } = snippet(input.api, input.views, operation, download);
    let hidden: String = arguments.iter().map(|(name, ty)| format!("#     {name}: {ty},\n")).collect();
    let head = match hidden.as_str() {
        "" => {
            "# async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {".to_owned()
        }
        _ => format!(
            "# async fn example(\n#     client: rebilly_sdk::Client,\n{hidden}\
             # ) -> Result<(), rebilly_sdk::Error> {{"
        ),
    };
    format!("```no_run\n{head}\n{source}\n# Ok(())\n# }}\n```")
}
