/** What the client does by itself, against a server that says what it is told to. */

import assert from "node:assert/strict";
import { test } from "node:test";

import linli from "../dist/index.js";
import webhooks from "../dist/webhooks.js";

const { Linli, NoAnswer, NotUnderstood, SlotTaken, Conflict, Unavailable, inMemory, wxTransport } = linli;

const ok = (data, status = 200) => ({ status, headers: {}, body: { errcode: 0, errmsg: "ok", data } });
const no = (errcode, error, headers = {}) => ({
  status: Math.floor(errcode / 1000),
  headers,
  body: { errcode, errmsg: "不行", error, detail: {}, request_id: "r1" },
});
const TOKENS = { access_token: "a2", refresh_token: "r2", expires_in: 900, account: { id: "1", name: null } };
const BOOKING = { starts_at: "2026-12-01T09:00:00+08:00", ends_at: "2026-12-01T10:00:00+08:00", purpose: "合唱", headcount: 1 };

/** `answers` one after the other; an Error is a request that got lost. */
function scripted(answers, settings = {}) {
  const sent = [];
  const slept = [];
  const transport = async (request) => {
    sent.push(request);
    const answer = typeof answers === "function" ? await answers(request, sent.length) : answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const clock = { now: () => 1_000_000, sleep: async (ms) => void slept.push(ms), random: () => 0.5 };
  return { api: new Linli({ base: "http://api/", transport, clock, ...settings }), sent, slept };
}

const signedIn = () => {
  const storage = inMemory();
  storage.write({ access: "a1", refresh: "r1", until: 9_000_000 });
  return storage;
};

test("what the envelope carries is what comes back, and arguments go where the contract wants them", async () => {
  const { api, sent } = scripted([ok({ items: [], next: null })]);
  assert.deepEqual(await api.listMerchants({ code: "1405/02", q: "理发", free: true, category: null }), { items: [], next: null });
  assert.equal(sent[0].url, "http://api/api/v1/places/1405%2F02/merchants?q=%E7%90%86%E5%8F%91&free=true");
  await assert.rejects(api.readVenue({ venue_id: "" }), /venue_id is missing/);
});

test("one key over all tries, longer pauses each time, and never sooner than asked", async () => {
  const { api, sent, slept } = scripted([
    new NoAnswer("lost"),
    no(503000, "unavailable", { "retry-after": "2" }),
    no(429001, "too_many_requests", { "retry-after": "7" }),
    ok({ id: "b1" }, 201),
  ]);
  assert.equal((await api.bookVenue({ venue_id: "v", body: BOOKING })).id, "b1");
  const keys = new Set(sent.map((each) => each.headers["Idempotency-Key"]));
  assert.equal(keys.size, 1);
  assert.match([...keys][0], /^[!-~]{8,64}$/);
  assert.deepEqual(slept, [150, 2300, 7600]);
});

test("after the last try the failure is told, and what is no use is not tried again", async () => {
  const gone = scripted(() => new NoAnswer("lost"));
  await assert.rejects(gone.api.readVenue({ venue_id: "v" }), NoAnswer);
  assert.equal(gone.sent.length, 4);
  const taken = scripted([no(409051, "slot_taken")]);
  await assert.rejects(taken.api.bookVenue({ venue_id: "v", body: BOOKING }), (failure) => {
    assert.ok(failure instanceof SlotTaken && failure instanceof Conflict && failure instanceof Error);
    assert.ok(failure.is("slot_taken") && failure.requestId === "r1" && failure.message === "不行");
    return true;
  });
  assert.equal(taken.sent.length, 1);
});

test("what could be done twice is not sent twice after a lost answer", async () => {
  const keyless = scripted(() => new NoAnswer("lost"));
  await assert.rejects(keyless.api.signIn("code"), NoAnswer);
  const versioned = scripted(() => new NoAnswer("lost"));
  await assert.rejects(versioned.api.changeMe({ body: { name: "李文静", version: 1 } }), NoAnswer);
  assert.deepEqual([keyless.sent.length, versioned.sent.length], [1, 1]);
});

test("a deletion whose answer was lost has been done when the second says there is none", async () => {
  const { api } = scripted([new NoAnswer("lost"), no(404771, "endpoint_not_found")]);
  assert.equal(await api.deleteOwnEndpoint({ endpoint_id: "e" }), null);
  const never = scripted([no(404771, "endpoint_not_found")]);
  await assert.rejects(never.api.deleteOwnEndpoint({ endpoint_id: "e" }));
});

test("ten calls with an ended token refresh it once, and all go through", async () => {
  const storage = signedIn();
  let refreshed = 0;
  const { api } = scripted(async ({ url, headers }) => {
    if (url.endsWith("/auth/refresh")) {
      refreshed += 1;
      await new Promise((wake) => setTimeout(wake, 5));
      return ok(TOKENS);
    }
    return headers.Authorization === "Bearer a2" ? ok({ id: "1" }) : no(401102, "token_refused");
  }, { storage });
  await Promise.all(Array.from({ length: 10 }, () => api.readMe()));
  assert.equal(refreshed, 1);
  assert.equal(storage.read().refresh, "r2");
});

test("a token that ends soon is changed before it is sent", async () => {
  const storage = inMemory();
  storage.write({ access: "a1", refresh: "r1", until: 1_010_000 });
  const { api, sent } = scripted([ok(TOKENS), ok({ id: "1" })], { storage });
  await api.readMe();
  assert.deepEqual(sent.map((each) => each.headers.Authorization), [undefined, "Bearer a2"]);
});

test("who cannot be refreshed is signed in anew by a code, or told to sign in", async () => {
  const withCode = scripted([no(401102, "token_refused"), no(401103, "token_reused"), ok(TOKENS), ok({ id: "1" })], {
    storage: signedIn(),
    login: async () => "code",
  });
  assert.equal((await withCode.api.readMe()).id, "1");
  const storage = signedIn();
  const without = scripted([no(401102, "token_refused"), no(401103, "token_reused")], { storage });
  await assert.rejects(without.api.readMe(), (failure) => failure.is("token_reused"));
  assert.equal(storage.read(), undefined);
});

test("a list is read page by page, and no further than wanted", async () => {
  const { api, sent } = scripted([ok({ items: [1, 2], next: "2" }), ok({ items: [3], next: null })]);
  const found = [];
  for await (const each of api.each(api.listVenues, { code: "1405" })) found.push(each);
  assert.deepEqual(found, [1, 2, 3]);
  assert.ok(sent[1].url.endsWith("?after=2"));
  const some = scripted([ok({ items: [1, 2], next: "2" })]);
  assert.deepEqual(await some.api.each(some.api.listVenues, { code: "1405" }).all(2), [1, 2]);
});

test("whom one acts for, the language and the purpose travel along; null is oneself", async () => {
  const { api, sent } = scripted([ok({}), ok({})], { actingFor: "r9", language: "en" });
  await api.readResident({ resident_id: "r" }, { purpose: "上门护理" });
  await api.readMe({}, { actingFor: null });
  assert.equal(sent[0].headers["X-Acting-For"], "r9");
  assert.equal(sent[0].headers["Accept-Language"], "en");
  assert.equal(decodeURIComponent(sent[0].headers["X-Purpose"]), "上门护理");
  assert.ok(!("X-Acting-For" in sent[1].headers));
});

test("where only 200 can be read, the number says what it was", async () => {
  const { api, sent } = scripted([{ ...no(503000, "unavailable"), status: 200 }], { always200: true, retries: 0 });
  await assert.rejects(api.readMe(), Unavailable);
  assert.equal(sent[0].headers["X-Always-200"], "1");
});

test("a proxy's page is no answer of ours, and a newer API's error still has its family", async () => {
  const page = scripted([{ status: 200, headers: {}, body: "<html>" }]);
  await assert.rejects(page.api.readMe(), NotUnderstood);
  const newer = scripted([no(409999, "invented_tomorrow")]);
  await assert.rejects(newer.api.readMe(), Conflict);
});

test("by wx.request: any case of headers, failures without an answer, and at most eight at once", async () => {
  let open = 0;
  let most = 0;
  const wx = {
    request: ({ url, data, header, success, fail }) => {
      most = Math.max(most, (open += 1));
      setTimeout(() => {
        open -= 1;
        if (url.endsWith("/me/orders")) return fail({ errMsg: "request:fail timeout" });
        if (url.endsWith("/me")) return success({ statusCode: 503, header: { "Retry-After": 99 }, data: JSON.stringify(no(503000, "unavailable").body) });
        success({ statusCode: 200, header, data: JSON.stringify(ok({ sent: data }).body) });
      }, 2);
    },
  };
  const api = new Linli({ base: "http://api", transport: wxTransport(wx), retries: 0 });
  await Promise.all(Array.from({ length: 20 }, () => api.readVenue({ venue_id: "v" })));
  assert.equal(most, 8);
  await assert.rejects(api.listMyOrders(), (failure) => failure instanceof NoAnswer && failure.message.includes("timeout"));
  await assert.rejects(api.readMe(), (failure) => failure.retryAfter === 99);
  const answer = await api.bookVenue({ venue_id: "v", body: BOOKING });
  assert.deepEqual(JSON.parse(answer.sent), BOOKING);
});

test("a file is sent as a form, and a refusal instead of a file is read all the same", async () => {
  const refusal = new TextEncoder().encode(JSON.stringify(no(404000, "not_found").body)).buffer;
  const wx = {
    uploadFile: ({ filePath, formData, success }) =>
      success({ statusCode: 201, data: JSON.stringify(ok({ filePath, formData }).body) }),
    request: ({ success }) => success({ statusCode: 404, header: {}, data: refusal }),
  };
  const api = new Linli({ base: "http://api", transport: wxTransport(wx) });
  const sent = await api.uploadFile({ body: { file: "wxfile://1.png", purpose: "evidence" } });
  assert.deepEqual(sent, { filePath: "wxfile://1.png", formData: { purpose: "evidence" } });
  await assert.rejects(api.openFile({ file_id: "f" }), (failure) => failure.is("not_found"));
});

test("a webhook is opened with the right secret, in time, unchanged, and not otherwise", () => {
  // The example of the Standard Webhooks specification.
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const headers = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,AAAA v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  };
  const body = '{"test": 2432232314}';
  const then = 1614265330_000;
  assert.deepEqual(webhooks.opened(secret, headers, body, then), { test: 2432232314 });
  assert.throws(() => webhooks.opened(secret, headers, `${body} `, then), webhooks.NotOurs);
  assert.throws(() => webhooks.opened(secret, headers, body, then + 301_000), /older/);
  assert.throws(() => webhooks.opened(secret.replace("MfK", "MfL"), headers, body, then), webhooks.NotOurs);
  assert.throws(() => webhooks.opened(secret, { ...headers, "webhook-id": undefined }, body, then), /webhook-id is missing/);
});
