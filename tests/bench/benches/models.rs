//! Reading and writing models: customers, pages of them, transactions, subscriptions, pages of invoices, webhooks.
#![allow(missing_docs)]

use std::hint::black_box;

use criterion::{BenchmarkGroup, Criterion, criterion_group, criterion_main, measurement::WallTime};
use rebilly_bench::contenders::{
    Contender, DerivedCustomer, DerivedEvent, DerivedInvoices, DerivedPage, DerivedSubscription,
    DerivedTransaction, FlattenedCustomer, FlattenedEvent, FlattenedPage, OurCustomer, OurEvent, OurInvoices,
    OurPage, OurSubscription, OurTransaction, Tree,
};
use rebilly_bench::samples::{CUSTOMER, SUBSCRIPTION, TRANSACTION, WEBHOOK, compact, invoice_page, page};

fn decode<C: Contender>(group: &mut BenchmarkGroup<'_, WallTime>, text: &str) {
    group.bench_function(C::NAME, |bencher| {
        bencher.iter_with_large_drop(|| C::decode(black_box(text.as_bytes())))
    });
}

fn encode<C: Contender>(group: &mut BenchmarkGroup<'_, WallTime>, text: &str) {
    let Ok(value) = C::decode(text.as_bytes()) else { return };
    group.bench_function(C::NAME, |bencher| bencher.iter_with_large_drop(|| C::encode(black_box(&value))));
}

/// Decoding by the SDK, a derive and a tree.
fn decoding<O: Contender, D: Contender>(criterion: &mut Criterion, name: &str, text: &str) {
    let mut group = criterion.benchmark_group(name);
    decode::<O>(&mut group, text);
    decode::<D>(&mut group, text);
    decode::<Tree>(&mut group, text);
    group.finish();
}

/// Encoding, see [`decoding`].
fn encoding<O: Contender, D: Contender>(criterion: &mut Criterion, name: &str, text: &str) {
    let mut group = criterion.benchmark_group(name);
    encode::<O>(&mut group, text);
    encode::<D>(&mut group, text);
    encode::<Tree>(&mut group, text);
    group.finish();
}

fn models(criterion: &mut Criterion) {
    let customer = compact(CUSTOMER);
    let mut group = criterion.benchmark_group("decode_customer");
    decode::<OurCustomer>(&mut group, &customer);
    decode::<DerivedCustomer>(&mut group, &customer);
    decode::<Tree>(&mut group, &customer);
    decode::<FlattenedCustomer>(&mut group, &customer);
    group.finish();
    let mut group = criterion.benchmark_group("encode_customer");
    encode::<OurCustomer>(&mut group, &customer);
    encode::<DerivedCustomer>(&mut group, &customer);
    encode::<Tree>(&mut group, &customer);
    encode::<FlattenedCustomer>(&mut group, &customer);
    group.finish();
    let rows = page(1000);
    let mut group = criterion.benchmark_group("decode_page_1000");
    decode::<OurPage>(&mut group, &rows);
    decode::<DerivedPage>(&mut group, &rows);
    decode::<Tree>(&mut group, &rows);
    decode::<FlattenedPage>(&mut group, &rows);
    group.finish();
    decoding::<OurTransaction, DerivedTransaction>(criterion, "decode_transaction", TRANSACTION);
    encoding::<OurTransaction, DerivedTransaction>(criterion, "encode_transaction", TRANSACTION);
    decoding::<OurSubscription, DerivedSubscription>(criterion, "decode_subscription", SUBSCRIPTION);
    encoding::<OurSubscription, DerivedSubscription>(criterion, "encode_subscription", SUBSCRIPTION);
    let invoices = invoice_page(100);
    decoding::<OurInvoices, DerivedInvoices>(criterion, "decode_invoice_page", &invoices);
    encoding::<OurInvoices, DerivedInvoices>(criterion, "encode_invoice_page", &invoices);
    let webhook = compact(WEBHOOK);
    let mut group = criterion.benchmark_group("decode_webhook");
    decode::<OurEvent>(&mut group, &webhook);
    decode::<DerivedEvent>(&mut group, &webhook);
    decode::<Tree>(&mut group, &webhook);
    decode::<FlattenedEvent>(&mut group, &webhook);
    group.finish();
}

criterion_group! {
    name = all;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(std::time::Duration::from_millis(300))
        .measurement_time(std::time::Duration::from_millis(900));
    targets = models
}
criterion_main!(all);
