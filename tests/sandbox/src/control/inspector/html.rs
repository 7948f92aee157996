//! HTML: escaped text, tables and pages.

use std::fmt::{Display, Write as _};

use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;

/// The page around every content.
const SHELL: &str = include_str!("inspector.html");

/// The browser runs no other script, and loads nothing of other hosts.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; \
                      form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// A page with this content, which is HTML.
pub(super) fn page(status: StatusCode, content: &str) -> Response {
    let headers = [("content-security-policy", POLICY), ("cache-control", "no-store")];
    (status, headers, Html(SHELL.replace("{{content}}", content))).into_response()
}

/// Escapes text for HTML, in elements and in quoted attributes.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A cell of a table.
pub(super) enum Cell {
    Text(String),
    Absent,
    /// A label with the URL that it leads to.
    Link(String, String),
    /// Labels with the URLs that they lead to.
    Links(Vec<(String, String)>),
    /// A status of HTTP. `None` without a response.
    Status(Option<u16>),
    /// Several statuses.
    Statuses(Vec<Option<u16>>),
}

impl Cell {
    pub(super) fn text(text: impl Display) -> Self {
        Self::Text(text.to_string())
    }

    pub(super) fn option(text: Option<impl Display>) -> Self {
        text.map_or(Self::Absent, Self::text)
    }

    fn render(&self, html: &mut String) {
        // Writing to a string cannot fail.
        let _ = match self {
            Self::Text(text) => write!(html, "{}", escape(text)),
            Self::Absent => html.write_char('–'),
            Self::Link(label, url) => link(html, label, url),
            Self::Links(links) => links.iter().try_for_each(|(label, url)| {
                link(html, label, url)?;
                html.write_char(' ')
            }),
            Self::Status(status) => badge(html, *status),
            Self::Statuses(statuses) => statuses.iter().try_for_each(|status| {
                badge(html, *status)?;
                html.write_char(' ')
            }),
        };
    }
}

fn link(html: &mut String, label: &str, url: &str) -> std::fmt::Result {
    write!(html, "<a href=\"{}\">{}</a>", escape(url), escape(label))
}

fn badge(html: &mut String, status: Option<u16>) -> std::fmt::Result {
    match status {
        Some(status) => write!(html, "<b class=s{}>{status}</b>", status / 100),
        None => html.write_str("<b class=s0>–</b>"),
    }
}

/// A section with a table. All cells are escaped. `total` counts the rows that are not shown, too.
pub(super) fn table(html: &mut String, title: &str, columns: &[&str], rows: &[Vec<Cell>], total: usize) {
    let shown =
        if total > rows.len() { format!("newest {} of {total}", rows.len()) } else { total.to_string() };
    let _ = write!(html, "<section><h2>{} <small>{shown}</small></h2>", escape(title));
    if rows.is_empty() {
        html.push_str("<p class=none>None yet.</p></section>");
        return;
    }
    html.push_str("<table><thead><tr>");
    for column in columns {
        let _ = write!(html, "<th>{}", escape(column));
    }
    html.push_str("</tr></thead><tbody>");
    for row in rows {
        html.push_str("<tr>");
        for (cell, column) in row.iter().zip(columns) {
            let class = if matches!(cell, Cell::Absent) { " class=absent" } else { "" };
            let _ = write!(html, "<td{class} data-column=\"{}\">", escape(column));
            cell.render(html);
        }
        html.push_str("</tr>");
    }
    html.push_str("</tbody></table></section>");
}

/// The head of a page about one thing, with a link to the overview.
pub(super) fn head(title: &str) -> String {
    format!("<header><p><a href=\"/_sandbox\">← Overview</a></p><h1>{}</h1></header>", escape(title))
}

/// A section with preformatted text.
pub(super) fn block(html: &mut String, title: &str, text: &str) {
    let _ = write!(html, "<section><h2>{}</h2>", escape(title));
    if text.is_empty() {
        html.push_str("<p class=none>Empty.</p></section>");
    } else {
        let _ = write!(html, "<pre>{}</pre></section>", escape(text));
    }
}

/// Names with values.
pub(super) fn list(html: &mut String, entries: &[(&str, String)]) {
    html.push_str("<dl>");
    for (name, value) in entries {
        let _ = write!(html, "<dt>{}<dd>{}", escape(name), escape(value));
    }
    html.push_str("</dl>");
}
