// Calls the sandbox with Rebilly's JavaScript client, as an application does. Prints one line per step and ends with exit
// code 1 at the first wrong response.
//
// node rebilly_js.mjs BASE_URL ORGANIZATION KEY, with the package rebilly-js-sdk in node_modules of the current directory.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const { RebillyAPI } = require('rebilly-js-sdk');

const [url, organizationId, apiKey] = process.argv.slice(2);
const urls = { live: url, sandbox: url };
const api = RebillyAPI({ apiKey, organizationId, sandbox: true, timeout: 30_000, urls });

let steps = 0;
async function step(name, run) {
    try {
        const result = await run();
        steps += 1;
        console.log(`  passed: ${name}`);
        return result;
    } catch (error) {
        const fields = error.invalidFields ? ` ${JSON.stringify(error.invalidFields)}` : '';
        console.log(`  FAILED: ${name}: ${error.message}${fields}`);
        process.exit(1);
    }
}

/** The client rejects with its own error class for a status. */
async function rejected(call, name, status) {
    await assert.rejects(call, (error) => {
        assert.deepEqual([error.name, error.status], [name, status]);
        return true;
    });
}

const address = (firstName, emails) => ({
    firstName,
    lastName: 'Lovelace',
    country: 'GB',
    emails: emails.map((value) => ({ label: 'main', value, primary: true })),
});

const customer = await step('create a customer', async () => {
    const data = { websiteId: 'web_judge', primaryAddress: address('Ada', ['ada@example.com']) };
    const { fields, response } = await api.customers.create({ data });
    assert.equal(response.status, 201);
    assert.equal(fields.primaryAddress.firstName, 'Ada');
    assert.equal(fields.email, 'ada@example.com');
    assert.match(fields.id, /^cus_/);
    return fields;
});

await step('create a customer with an id', async () => {
    const { fields, response } = await api.customers.create({ id: 'cus_judge', data: { websiteId: 'web_judge' } });
    assert.deepEqual([response.status, fields.id], [201, 'cus_judge']);
});

// The client looks the id up first and rejects by itself, without a status.
await step('reject an existing id', () =>
    rejected(api.customers.create({ id: 'cus_judge', data: {} }), 'RebillyConflictError', null));

await step('update a customer', async () => {
    const data = { websiteId: 'web_judge', primaryAddress: address('Augusta', ['augusta@example.com']) };
    const { fields, response } = await api.customers.update({ id: customer.id, data });
    assert.equal(response.status, 200);
    assert.equal(fields.primaryAddress.firstName, 'Augusta');
    assert.equal(fields.createdTime, customer.createdTime);
    assert.deepEqual((await api.customers.get({ id: customer.id })).fields, fields);
});

await step('list customers', async () => {
    const page = await api.customers.getAll({ limit: 1, sort: ['-createdTime'] });
    assert.deepEqual([page.limit, page.offset, page.total, page.items.length], [1, 0, 2, 1]);
    const found = await api.customers.getAll({ filter: 'email:augusta@example.com' });
    assert.deepEqual(found.items.map((item) => item.fields.id), [customer.id]);
});

const sale = (paymentInstrumentId, more) => ({
    type: 'sale',
    websiteId: 'web_judge',
    customerId: customer.id,
    currency: 'USD',
    amount: 25,
    paymentInstruction: { paymentInstrumentId },
    ...more,
});

async function card(pan) {
    const paymentInstrument = { pan, expMonth: 12, expYear: new Date().getUTCFullYear() + 3, cvv: '123' };
    const billingAddress = address('Augusta', ['augusta@example.com']);
    const token = await api.paymentTokens.create({ data: { method: 'payment-card', paymentInstrument, billingAddress } });
    const data = { method: 'payment-card', customerId: customer.id, token: token.fields.id };
    const { fields, response } = await api.paymentInstruments.create({ data });
    assert.equal(response.status, 201);
    assert.deepEqual([fields.last4, fields.pan, fields.cvv], [pan.slice(-4), undefined, undefined]);
    return fields.id;
}

const instrument = await step('store a card from a token', () => card('4111111111111111'));

const payment = await step('charge the card', async () => {
    const { fields, response } = await api.transactions.create({ data: sale(instrument, { requestId: 'judge-1' }) });
    assert.equal(response.status, 201);
    assert.deepEqual([fields.result, fields.status, fields.amount], ['approved', 'completed', 25]);
    return fields;
});

await step('find the charge by its request id', async () => {
    const { fields } = await api.transactions.create({ data: sale(instrument, { requestId: 'judge-1' }) });
    assert.equal(fields.id, payment.id);
});

await step('decline a card', async () => {
    const { fields } = await api.transactions.create({ data: sale(await card('4000000000009995')) });
    assert.deepEqual([fields.result, fields.gateway.response.code], ['declined', '51']);
});

await step('refund a part', async () => {
    const { fields, response } = await api.transactions.refund({ id: payment.id, data: { amount: 10 } });
    assert.equal(response.status, 201);
    assert.deepEqual([fields.type, fields.result, fields.amount], ['refund', 'approved', 10]);
    assert.equal(fields.parentTransactionId, payment.id);
    const { fields: parent } = await api.transactions.get({ id: payment.id });
    assert.deepEqual([parent.status, parent.childTransactions], ['partially-refunded', [fields.id]]);
});

await step('reject a refund above the rest', () =>
    rejected(api.transactions.refund({ id: payment.id, data: { amount: 16 } }), 'RebillyValidationError', 422));

await step('reject an unknown id', () => rejected(api.customers.get({ id: 'cus_unknown' }), 'RebillyNotFoundError', 404));

console.log(`${steps} steps`);
