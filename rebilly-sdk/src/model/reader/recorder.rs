//! Records where the selected members of a document are while its models are read.

use std::ops::Range;

use jiter::Jiter;

use super::Reader;
use crate::model::DecodeError;
use crate::model::selection::{Label, ROOT, Selected, Selection};
use crate::types::Json;

/// Records the ranges of selected members. A [`Reader`] reports each key that it passes.
///
/// Members of an object count only if the object itself is the value of a selected member: a list in between ends
/// the selection. Costs are linear in the number of selected members.
#[derive(Debug)]
pub(crate) struct Recorder {
    selection: Selection,
    /// Depth of the objects that the selection begins with: 1 for the document, 2 for the items of a list.
    root: u8,
    /// Number of items that have begun.
    items: usize,
    /// Selected members whose value is being read, from the outermost to the innermost.
    open: Vec<OpenMember>,
    records: Vec<Record>,
}

#[derive(Debug)]
struct OpenMember {
    /// Depth of the object that has the member. The document itself has depth 1.
    depth: u8,
    /// Label for the members of the value, if they are selected in turn.
    members: Option<Label>,
    /// Index of the record.
    record: usize,
}

/// A selected member.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) label: Label,
    pub(crate) name: Box<str>,
    /// Index of the list item that has the member.
    pub(crate) item: usize,
    start: usize,
    /// `None` until the whole value has been read.
    end: Option<usize>,
}

impl Recorder {
    fn new(selection: Selection, root: u8) -> Self {
        Self { selection, root, items: 0, open: Vec::new(), records: Vec::new() }
    }

    /// Begins the next item of the list.
    pub(super) fn begin_item(&mut self) {
        self.items += 1;
    }

    /// Removes the records of the last item.
    pub(super) fn clear_item(&mut self) {
        let item = self.item();
        self.open.clear();
        while self.records.pop_if(|record| record.item == item).is_some() {}
    }

    /// Records the whole item of a list, which is read without its members.
    pub(super) fn record_item(&mut self, range: Range<usize>) {
        let (item, end) = (self.item(), Some(range.end));
        self.records.push(Record { label: ROOT, name: "".into(), item, start: range.start, end });
    }

    /// Returns `true` if the selection is for the items of a list.
    pub(super) fn is_of_items(&self) -> bool {
        self.root > 1
    }

    fn item(&self) -> usize {
        self.items.saturating_sub(1)
    }

    /// Returns `true` if members of an object at this depth are selected. The depth of the document is 1.
    pub(super) fn is_selecting(&self, depth: u8) -> bool {
        self.parent(depth).is_some()
    }

    /// Ends the members whose values end at `position`: those of the object at this depth and of objects in it.
    pub(super) fn end_members(&mut self, depth: u8, position: usize) {
        while let Some(member) = self.open.pop_if(|member| member.depth >= depth) {
            if let Some(record) = self.records.get_mut(member.record) {
                record.end = Some(position);
            }
        }
    }

    /// Decides about a member of the object at this depth.
    pub(super) fn select(&self, depth: u8, name: &str) -> Selected {
        self.parent(depth).map_or(Selected::No, |parent| self.selection.select(parent, name))
    }

    /// Begins the record of a selected member. Its value, after optional whitespace, starts at `start`.
    pub(super) fn begin_member(&mut self, depth: u8, selected: Selected, name: Box<str>, start: usize) {
        let (label, members) = match selected {
            Selected::No => return,
            Selected::Value(label) => (label, None),
            Selected::Members(label) => (label, Some(label)),
        };
        self.open.push(OpenMember { depth, members, record: self.records.len() });
        let item = self.item();
        self.records.push(Record { label, name, item, start, end: None });
    }

    fn into_records(self, data: &[u8]) -> Records<'_> {
        Records { data, all: self.records }
    }

    /// Label of the object at this depth, if its members are selected.
    fn parent(&self, depth: u8) -> Option<Label> {
        match depth {
            _ if depth == self.root => Some(ROOT),
            _ => self.open.last().filter(|member| member.depth + 1 == depth)?.members,
        }
    }
}

impl<'j> Reader<'j> {
    /// Reads the one value of a text with `read`. Also returns the selected members that were read, even after an error.
    pub(crate) fn record<T>(
        data: &'j [u8],
        selection: Selection,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> (Result<T, DecodeError>, Records<'j>) {
        Self::record_below(1, data, selection, read)
    }

    /// Reads a list with `read`. Also returns the selected members of its items.
    ///
    /// An item that is read without its members has one record of the whole item, labelled [`ROOT`]. A rejected item
    /// has none.
    pub(crate) fn record_items<T>(
        data: &'j [u8],
        selection: Selection,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> (Result<T, DecodeError>, Records<'j>) {
        Self::record_below(2, data, selection, read)
    }

    fn record_below<T>(
        root: u8,
        data: &'j [u8],
        selection: Selection,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> (Result<T, DecodeError>, Records<'j>) {
        let recorder = Some(Box::new(Recorder::new(selection, root)));
        let mut reader = Self { recorder, ..Self::new(data) };
        let result = reader.read_document(read);
        (result, reader.recorder.map(|recorder| recorder.into_records(data)).unwrap_or_default())
    }

    /// Reads an object of any content like [`raw`](Self::raw), key by key.
    pub(super) fn raw_members(&mut self, start: usize) -> Result<&'j str, DecodeError> {
        let mut more = self.object()?.is_some();
        while more {
            self.raw()?;
            more = self.next_key()?.is_some();
        }
        self.text_since(start)
    }

    /// Reports the next key of the object to the recorder. `next` reads it, with a parser of its own.
    #[cold]
    pub(super) fn record_key(&mut self, next: impl for<'k> FnOnce(&'k mut Jiter<'j>) -> Option<&'k str>) {
        let (depth, position) = (self.depth, self.position());
        let Some(recorder) = &mut self.recorder else { return };
        recorder.end_members(depth, position);
        if !recorder.is_selecting(depth) {
            return;
        }
        // Not a clone: that copies the last escaped string.
        let mut ahead = Jiter::new(self.data.get(position..).unwrap_or_default());
        let Some(key) = next(&mut ahead) else { return };
        let selected = recorder.select(depth, key);
        if selected != Selected::No {
            let name: Box<str> = key.into();
            recorder.begin_member(depth, selected, name, position + ahead.current_index());
        }
    }

    /// Reports a key that was read to the recorder. The value before it ends at `position`.
    #[cold]
    pub(super) fn record_known_key(&mut self, name: &str, position: usize) {
        let Some(recorder) = &mut self.recorder else { return };
        recorder.end_members(self.depth, position);
        let selected = recorder.select(self.depth, name);
        if selected != Selected::No {
            recorder.begin_member(self.depth, selected, name.into(), self.base);
        }
    }
}

/// The selected members of a document, in their order. A member precedes the members of its value.
#[derive(Debug, Default)]
pub(crate) struct Records<'j> {
    data: &'j [u8],
    all: Vec<Record>,
}

impl<'j> Records<'j> {
    /// Returns the members up to the first one with an incomplete value, and the text of each value.
    ///
    /// A value is incomplete if reading failed inside it.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Record, RecordText<'j>)> {
        self.all.iter().map_while(|record| {
            let range = record.start..record.end?;
            Some((record, RecordText(self.data.get(range).unwrap_or_default())))
        })
    }
}

/// Text of a value that has been read, so it is valid JSON.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RecordText<'j>(&'j [u8]);

impl<'j> RecordText<'j> {
    pub(crate) fn as_str(self) -> &'j str {
        // The reader has checked the value, so it is UTF-8.
        std::str::from_utf8(self.0.trim_ascii()).unwrap_or("null")
    }

    /// Returns the content of a string, unescaped. `None` for a value of another type.
    pub(crate) fn to_text(self) -> Option<String> {
        self.0.trim_ascii_start().starts_with(b"\"").then(|| Json::from_checked(self.as_str()).to_text())?
    }
}
