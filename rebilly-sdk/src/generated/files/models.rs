// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of files.

use crate::model::{model, open_enum, presence_union};
use crate::shared::{FileId, Link};
use crate::types::{Json, Map, Nullable, Timestamp};

model! {
    /// Metadata of a file.
    pub struct File {
        /// Identifier of the file.
        #[json("id")]
        pub id: Option<FileId>,
        /// Name of the file. At most 255 characters.
        #[json("name", sensitive)]
        pub name: Option<String>,
        /// Extension of the file name.
        #[json("extension")]
        pub extension: Option<String>,
        /// Description of the file, as free text. At most 255 characters.
        #[json("description", sensitive)]
        pub description: Option<String>,
        /// Source of the file: an upload, a camera, or an export of organization data; `null` if
        /// unknown. Example: `upload`.
        #[json("sourceType", nullable)]
        pub source_type: Option<FileSourceType>,
        /// Tags of the file.
        #[json("tags")]
        pub tags: Vec<String>,
        /// Media type of the file.
        #[json("mime")]
        pub mime: Option<FileMime>,
        /// Size of the file in bytes.
        #[json("size")]
        pub size: Option<i64>,
        /// Width of the image in pixels, or `null`.
        #[json("width", nullable)]
        pub width: Option<i64>,
        /// Height of the image in pixels, or `null`.
        #[json("height", nullable)]
        pub height: Option<i64>,
        /// SHA-1 hash of the file, in hexadecimal form.
        #[json("sha1")]
        pub sha1: Option<String>,
        /// Exif metadata of the image, or `null`.
        #[json("exifData", nullable, sensitive)]
        pub exif_data: Map<Json>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// `true` if the file is public.
        #[json("isPublic")]
        pub is_public: Option<bool>,
        /// Links to related resources: `self`, `download`, `signedLink`, `permalink`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`Files::replace`](crate::files::Files::replace): the writable properties of
    /// a [`File`].
    #[request_of(File)]
    pub struct FileRequest {
        /// Name of the file. At most 255 characters.
        #[json("name", sensitive)]
        #[setter(with_name)]
        pub name: Option<String>,
        /// Extension of the file name.
        #[json("extension")]
        #[setter(with_extension)]
        pub extension: Option<String>,
        /// Description of the file, as free text. At most 255 characters.
        #[json("description", sensitive)]
        #[setter(with_description)]
        pub description: Option<String>,
        /// Source of the file: an upload, a camera, or an export of organization data; `null` if
        /// unknown. Example: `upload`.
        #[json("sourceType", nullable)]
        #[setter(with_source_type)]
        pub source_type: Nullable<FileSourceType>,
        /// Tags of the file.
        #[json("tags")]
        #[items_setter(with_tags)]
        pub tags: Option<Vec<String>>,
        /// `true` if the file is public.
        #[json("isPublic")]
        #[plain_setter(with_is_public: bool)]
        pub is_public: Option<bool>,
    }
}

open_enum! {
    /// Media type of the file.
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
    /// Upload of a file from inline content.
    #[new(value file: String)]
    pub struct FileCreateFromInline {
        /// Content of the file, in Base64 encoding. Example:
        /// `R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=`.
        #[json("file", required, sensitive)]
        #[required_setter(with_file)]
        pub file: String,
        /// `true` if the file is public. Example: `false`.
        #[json("isPublic")]
        #[plain_setter(with_is_public: bool)]
        pub is_public: Option<bool>,
        /// Name of the file. At most 255 characters. Example: `logo.png`.
        #[json("name", sensitive)]
        #[setter(with_name)]
        pub name: Option<String>,
        /// Description of the file, as free text. At most 255 characters. Example:
        /// `My file description`.
        #[json("description", sensitive)]
        #[setter(with_description)]
        pub description: Option<String>,
        /// Source of the file: an upload, a camera, or an export of organization data; `null` if
        /// unknown. Example: `upload`.
        #[json("sourceType", nullable)]
        #[setter(with_source_type)]
        pub source_type: Nullable<FileSourceType>,
        /// Tags of the file.
        #[json("tags")]
        #[items_setter(with_tags)]
        pub tags: Option<Vec<String>>,
    }
}

model! {
    /// Upload of a file from a URL.
    #[new(value url: String)]
    pub struct FileCreateFromUrl {
        /// URL to fetch the file from. Example:
        /// `https://app.rebilly.com/static/gateways/Stripe.png`.
        #[json("url", required, sensitive)]
        #[required_setter(with_url)]
        pub url: String,
        /// `true` if the file is public. Example: `false`.
        #[json("isPublic")]
        #[plain_setter(with_is_public: bool)]
        pub is_public: Option<bool>,
        /// Name of the file. At most 255 characters. Example: `logo.png`.
        #[json("name", sensitive)]
        #[setter(with_name)]
        pub name: Option<String>,
        /// Description of the file, as free text. At most 255 characters. Example:
        /// `My file description`.
        #[json("description", sensitive)]
        #[setter(with_description)]
        pub description: Option<String>,
        /// Source of the file: an upload, a camera, or an export of organization data; `null` if
        /// unknown. Example: `upload`.
        #[json("sourceType", nullable)]
        #[setter(with_source_type)]
        pub source_type: Nullable<FileSourceType>,
        /// Tags of the file.
        #[json("tags")]
        #[items_setter(with_tags)]
        pub tags: Option<Vec<String>>,
    }
}

open_enum! {
    /// Source of the file: an upload, a camera, or an export of organization data; `null` if
    /// unknown.
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
    #[present(FromUrl, "url")]
    pub enum FileCreate {
        /// Upload of a file from a URL.
        FromUrl(Box<FileCreateFromUrl>),
        #[other]
        /// Upload of a file from inline content.
        FromInline(Box<FileCreateFromInline>),
    }
}
