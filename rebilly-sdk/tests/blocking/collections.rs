//! Collections as iterators.

use std::thread;

use rebilly_sandbox::{Fault, Seed};
use rebilly_sdk::Error;
use rebilly_sdk::customers::Customer;

use super::Server;

fn ids(rows: impl Iterator<Item = Result<Customer, Error>>) -> Vec<String> {
    rows.map(|row| row.unwrap().id.unwrap().as_str().to_owned()).collect()
}

#[test]
fn collections_are_iterators() {
    let server = Server::start();
    let client = server.client();
    let expected: Vec<String> = (0..2500).map(|row| format!("c{row:04}")).collect();
    server.sandbox.seed_customers(2500, |row| Seed::at(row as u64).id(expected[row].clone()));
    let mut rows = client.customers().list().stream().blocking();
    let mut found = ids(rows.by_ref().take(1200));
    assert_eq!((rows.get_ref().position(), rows.get_ref().total()), (1200, Some(2500)));
    found.extend(thread::spawn(move || ids(rows)).join().unwrap());
    assert_eq!(found, expected);
    let pages = client.customers().list().limit(400).pages().blocking();
    let pages: Vec<_> = pages.map(Result::unwrap).collect();
    assert_eq!(pages[0].len(), 400);
    assert_eq!(ids(pages.into_iter().flatten().map(Ok)), expected);
}

#[test]
fn the_next_page_is_prefetched() {
    let server = Server::start();
    server.sandbox.seed_customers(3, |row| Seed::at(row as u64));
    server.sandbox.faults().pass(1).next(Fault::hang());
    let mut pages = server.client().customers().list().limit(1).pages().blocking();
    pages.next().unwrap().unwrap();
    server.runtime.block_on(server.sandbox.faults().until_hanging(1));
    server.sandbox.faults().release();
    assert_eq!(pages.map(|page| page.unwrap().len()).sum::<usize>(), 2);
}

#[test]
fn an_iterator_ends_after_an_error() {
    let server = Server::start();
    let client = server.builder().secret_key("sk_other").build().unwrap();
    let mut rows = client.customers().list().stream().blocking();
    assert!(rows.next().unwrap().unwrap_err().is_unauthorized());
    assert!(rows.next().is_none() && rows.next().is_none());
    let mut rows = server.client().customers().list().stream().blocking();
    let inside = server.runtime.block_on(async { rows.next() });
    assert!(inside.unwrap().unwrap_err().is_configuration());
    assert!(rows.next().is_none());
    assert_eq!(server.sandbox.request_count(), 1);
    // The stream inside the iterator was not polled.
    assert!(server.runtime.block_on(async { rows.into_inner().next().await }).is_none());
}
