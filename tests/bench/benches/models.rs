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
    let mut group = criterion.benchmark_group("decode_transaction");
    decode::<OurTransaction>(&mut group, TRANSACTION);
    decode::<DerivedTransaction>(&mut group, TRANSACTION);
    decode::<Tree>(&mut group, TRANSACTION);
    group.finish();
    let mut group = criterion.benchmark_group("encode_transaction");
    encode::<OurTransaction>(&mut group, TRANSACTION);
    encode::<DerivedTransaction>(&mut group, TRANSACTION);
    encode::<Tree>(&mut group, TRANSACTION);
    group.finish();
    let mut group = criterion.benchmark_group("decode_subscription");
    decode::<OurSubscription>(&mut group, SUBSCRIPTION);
    decode::<DerivedSubscription>(&mut group, SUBSCRIPTION);
    decode::<Tree>(&mut group, SUBSCRIPTION);
    group.finish();
    let mut group = criterion.benchmark_group("encode_subscription");
    encode::<OurSubscription>(&mut group, SUBSCRIPTION);
    encode::<DerivedSubscription>(&mut group, SUBSCRIPTION);
    encode::<Tree>(&mut group, SUBSCRIPTION);
    group.finish();
    let invoices = invoice_page(100);
    let mut group = criterion.benchmark_group("decode_invoice_page");
    decode::<OurInvoices>(&mut group, &invoices);
    decode::<DerivedInvoices>(&mut group, &invoices);
    decode::<Tree>(&mut group, &invoices);
    group.finish();
    let mut group = criterion.benchmark_group("encode_invoice_page");
    encode::<OurInvoices>(&mut group, &invoices);
    encode::<DerivedInvoices>(&mut group, &invoices);
    encode::<Tree>(&mut group, &invoices);
    group.finish();
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
