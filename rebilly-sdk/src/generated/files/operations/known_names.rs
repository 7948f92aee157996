// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of files.

use crate::query::known_names;

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`Attachment`](crate::customers::Attachment).
    attachment_expand {
        FILE = "file",
    }
}

known_names! {
    /// Names of the properties of [`Attachment`](crate::customers::Attachment), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    attachment_fields {
        CREATED_TIME = "createdTime", DESCRIPTION = "description", FILE_ID = "fileId", ID = "id",
        NAME = "name", RELATED_ID = "relatedId", RELATED_TYPE = "relatedType",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`File`](crate::files::File), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    file_fields {
        CREATED_TIME = "createdTime", DESCRIPTION = "description", EXIF_DATA = "exifData",
        EXTENSION = "extension", HEIGHT = "height", ID = "id", IS_PUBLIC = "isPublic", MIME = "mime",
        NAME = "name", SHA1 = "sha1", SIZE = "size", SOURCE_TYPE = "sourceType", TAGS = "tags",
        UPDATED_TIME = "updatedTime", WIDTH = "width",
    }
}
