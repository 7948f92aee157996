// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of files.

use crate::model::{model, open_enum, presence_union};
use crate::shared::{FileId, Link};
use crate::types::{Json, Map, Nullable, Timestamp};

model! {
    /// TBD.
    pub struct File {
        /// Identifier of the file.
        #[json("id")]
        pub id: Option<FileId>,
        /// TBD. At most 255 characters.
        #[json("name")]
        pub name: Option<String>,
        /// TBD.
        #[json("extension")]
        pub extension: Option<String>,
        /// TBD. At most 255 characters.
        #[json("description")]
        pub description: Option<String>,
        /// TBD. Example: `upload`.
        #[json("sourceType", nullable)]
        pub source_type: Option<FileSourceType>,
        /// TBD.
        #[json("tags")]
        pub tags: Vec<String>,
        /// TBD.
        #[json("mime")]
        pub mime: Option<FileMime>,
        /// TBD.
        #[json("size")]
        pub size: Option<i64>,
        /// TBD.
        #[json("width", nullable)]
        pub width: Option<i64>,
        /// TBD.
        #[json("height", nullable)]
        pub height: Option<i64>,
        /// TBD.
        #[json("sha1")]
        pub sha1: Option<String>,
        /// TBD.
        #[json("exifData", nullable)]
        pub exif_data: Map<Json>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// TBD.
        #[json("isPublic")]
        pub is_public: Option<bool>,
        /// Links to related resources: `self`, `download`, `signedLink`, `permalink`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`Files::put_file`](crate::files::Files::put_file): the writable properties
    /// of a [`File`].
    #[request_of(File)]
    pub struct FileRequest {
        /// TBD. At most 255 characters.
        #[json("name")]
        #[setter(with_name)]
        pub name: Option<String>,
        /// TBD.
        #[json("extension")]
        #[setter(with_extension)]
        pub extension: Option<String>,
        /// TBD. At most 255 characters.
        #[json("description")]
        #[setter(with_description)]
        pub description: Option<String>,
        /// TBD. Example: `upload`.
        #[json("sourceType", nullable)]
        #[setter(with_source_type)]
        pub source_type: Nullable<FileSourceType>,
        /// TBD.
        #[json("tags")]
        #[items_setter(with_tags)]
        pub tags: Option<Vec<String>>,
        /// TBD.
        #[json("isPublic")]
        #[plain_setter(with_is_public: bool)]
        pub is_public: Option<bool>,
    }
}

open_enum! {
    /// TBD.
    pub enum FileMime {
        #[json("image/png")]
        ImagePng,
        #[json("image/jpeg")]
        ImageJpeg,
        #[json("image/gif")]
        ImageGif,
        #[json("application/pdf")]
        ApplicationPdf,
        #[json("application/json")]
        ApplicationJson,
        #[json("application/zip")]
        ApplicationZip,
        #[json("text/csv")]
        TextCsv,
    }
}

model! {
    /// TBD.
    #[new(value file: String)]
    pub struct FileCreateFromInline {
        /// TBD. Example: `R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=`.
        #[json("file", required)]
        #[required_setter(with_file)]
        pub file: String,
        /// TBD. Example: `false`.
        #[json("isPublic")]
        #[plain_setter(with_is_public: bool)]
        pub is_public: Option<bool>,
        /// TBD. At most 255 characters. Example: `logo.png`.
        #[json("name")]
        #[setter(with_name)]
        pub name: Option<String>,
        /// TBD. At most 255 characters. Example: `My file description`.
        #[json("description")]
        #[setter(with_description)]
        pub description: Option<String>,
        /// TBD. Example: `upload`.
        #[json("sourceType", nullable)]
        #[setter(with_source_type)]
        pub source_type: Nullable<FileSourceType>,
        /// TBD.
        #[json("tags")]
        #[items_setter(with_tags)]
        pub tags: Option<Vec<String>>,
    }
}

model! {
    /// TBD.
    #[new(value url: String)]
    pub struct FileCreateFromUrl {
        /// TBD. Example: `https://app.rebilly.com/static/gateways/Stripe.png`.
        #[json("url", required)]
        #[required_setter(with_url)]
        pub url: String,
        /// TBD. Example: `false`.
        #[json("isPublic")]
        #[plain_setter(with_is_public: bool)]
        pub is_public: Option<bool>,
        /// TBD. At most 255 characters. Example: `logo.png`.
        #[json("name")]
        #[setter(with_name)]
        pub name: Option<String>,
        /// TBD. At most 255 characters. Example: `My file description`.
        #[json("description")]
        #[setter(with_description)]
        pub description: Option<String>,
        /// TBD. Example: `upload`.
        #[json("sourceType", nullable)]
        #[setter(with_source_type)]
        pub source_type: Nullable<FileSourceType>,
        /// TBD.
        #[json("tags")]
        #[items_setter(with_tags)]
        pub tags: Option<Vec<String>>,
    }
}

open_enum! {
    /// One of the values of `sourceType`.
    pub enum FileSourceType {
        #[json("upload")]
        Upload,
        #[json("camera")]
        Camera,
        #[json("organization-export")]
        OrganizationExport,
        #[json("organization-closure-export")]
        OrganizationClosureExport,
    }
}

presence_union! {
    /// Content of a new file: inline, or the URL to load it from.
    #[present(FileCreateFromUrl, "url")]
    pub enum FileCreate {
        /// TBD.
        FileCreateFromUrl(Box<FileCreateFromUrl>),
        #[other]
        /// TBD.
        FileCreateFromInline(Box<FileCreateFromInline>),
    }
}
