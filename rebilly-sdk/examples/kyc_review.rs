//! Reviews KYC documents: requests them, lists the pending ones, accepts one and rejects another.
//!
//! `cargo run -p rebilly-sdk --example kyc_review`

use std::error::Error;

use rebilly_sandbox::Sandbox;
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::kyc::{
    KycDocument, KycDocumentRejection, KycDocumentRejectionReasonTypes, KycDocumentTypes, KycRequestDocument,
    KycRequestRequest, ProofOfIdentityKycDocumentRequest,
};
use rebilly_sdk::{Client, Environment, filter};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;
    client.customers().upsert("cus_42", &CustomerRequest::default().with_website_id("web_1")).await?;
    let identity = KycRequestDocument::new(KycDocumentTypes::IdentityProof).with_max_attempts(3);
    let request = client.kyc_requests().create(&KycRequestRequest::new("cus_42", [identity])).await?;
    println!("requested {:?}: {:?}", request.id, request.status);

    // The customer uploads on Rebilly's page. Here the program uploads in the customer's place.
    for file in ["file_readable", "file_blurred"] {
        let document = ProofOfIdentityKycDocumentRequest::new([file], "cus_42");
        client.kyc_documents().create(&document.into()).await?;
    }

    let of_customer = filter::field("customerId").eq("cus_42");
    let (mut accepted, mut rejected) = (0, 0);
    let mut documents = client.kyc_documents().list().filter(of_customer).stream();
    while let Some(document) = documents.next().await {
        let KycDocument::ProofOfIdentity(document) = document? else { continue };
        let id = document.id.as_ref().ok_or("a document without an id")?;
        client.kyc_documents().start_review(id).await?;
        // A person looks at the files: `client.files().download(..)`, feature `files`.
        if document.file_ids.iter().any(|file| file.as_str() == "file_readable") {
            client.kyc_documents().accept(id).await?;
            accepted += 1;
            println!("accepted {id}");
        } else {
            let reason = KycDocumentRejection::new(KycDocumentRejectionReasonTypes::DocumentUnreadable)
                .with_message("Too blurred: please upload it again");
            client.kyc_documents().reject(id, &reason).await?;
            rejected += 1;
            println!("rejected {id}");
        }
    }
    if (accepted, rejected) == (1, 1) { Ok(()) } else { Err("expected one document of each kind".into()) }
}
