//! Files: the smallest valid content of each media type.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::spec::MediaType;

/// An image of one pixel, or an empty archive, in base64.
const FILES: [(&str, &str); 5] = [
    ("image/gif", "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"),
    ("image/jpeg", JPEG),
    ("image/jpg", JPEG),
    (
        "image/png",
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    ),
    ("application/zip", "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="),
];
const JPEG: &str = "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP////////////////////////////////////////////////////////////////\
                    //////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=";

/// Objects of a PDF file with one empty page.
const PDF: [&str; 3] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
];

/// Content of a body that is not JSON: the example, or a small file of the media type.
pub(super) fn content(media: &MediaType) -> Vec<u8> {
    if let Some(example) = media.example.as_ref().and_then(|example| example.as_str()) {
        return example.as_bytes().to_vec();
    }
    sample(&media.name)
}

/// A small file of a media type.
pub(crate) fn sample(media_type: &str) -> Vec<u8> {
    if let Some((_, file)) = FILES.iter().find(|(name, _)| *name == media_type) {
        return STANDARD.decode(file).unwrap_or_default();
    }
    let text = match media_type {
        "application/pdf" => return pdf().into_bytes(),
        "application/json" => "{}",
        "text/csv" => "id\nsynthetic\n",
        "text/html" => "<!DOCTYPE html><title>synthetic</title>",
        name if name.ends_with("/xml") || name.ends_with("+xml") => "<synthetic/>",
        _ => "synthetic",
    };
    text.as_bytes().to_vec()
}

/// A file with a table of the positions of its objects.
fn pdf() -> String {
    let mut text = "%PDF-1.4\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", PDF.len() + 1);
    for (number, object) in PDF.iter().enumerate() {
        let _ = writeln!(table, "{:010} 00000 n ", text.len());
        let _ = write!(text, "{} 0 obj\n{object}\nendobj\n", number + 1);
    }
    let start = text.len();
    let size = PDF.len() + 1;
    let _ = write!(text, "{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_begin_with_the_signature_of_their_media_type() {
        for (name, signature) in [
            ("image/gif", b"GIF89a".as_slice()),
            ("image/jpeg", b"\xff\xd8\xff"),
            ("image/png", b"\x89PNG\r\n\x1a\n"),
            ("application/zip", b"PK\x05\x06"),
            ("application/pdf", b"%PDF-"),
        ] {
            let media = MediaType { name: name.to_owned(), schema: None, example: None, is_file: true };
            assert!(content(&media).starts_with(signature), "{name}");
        }
    }

    #[test]
    fn the_table_of_a_pdf_has_the_positions_of_its_objects() {
        let text = pdf();
        let positions = text.lines().filter(|line| line.ends_with(" n ")).map(|line| &line[..10]);
        let positions: Vec<usize> = positions.map(|digits| digits.parse().unwrap()).collect();
        assert_eq!(positions.len(), PDF.len());
        for (number, position) in positions.iter().enumerate() {
            assert!(text[*position..].starts_with(&format!("{} 0 obj", number + 1)));
        }
        let start = text.lines().rev().nth(1).unwrap().parse::<usize>().unwrap();
        assert!(text[start..].starts_with("xref"));
    }
}
