/** The pages of the mini-program against a running demo, whose address is in LINLI_BASE. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { phone, tap } from "./phone.mjs";

const base = process.env.LINLI_BASE;
const mobile = phone({ base, code: "demo:resident" });

test("a resident is signed in at the start, and the next start needs no code", { skip: !base }, async () => {
  await mobile.launch();
  assert.deepEqual(mobile.seen.toasts, []);
  assert.equal(mobile.seen.requests[0], "POST /api/v1/auth/wechat");
  assert.ok(mobile.kept.get("linli.tokens").access);
});

test("at home they are greeted, and see what the community has, page by page", { skip: !base }, async () => {
  const home = mobile.open("home");
  await home.onLoad();
  assert.ok(home.data.name);
  const services = home.data.categories.reduce((sum, { count }) => sum + count, 0);
  assert.deepEqual([home.data.categories.length, services], [9, 23]);
  const first = home.data.venues.length;
  await home.onReachBottom();
  assert.ok(first > 0 && home.data.venues.length > first);
  const hall = home.data.venues.find(({ name }) => name === "活动室");
  home.openVenue(tap({ id: hall.id }));
  assert.deepEqual(mobile.seen.went, [`/pages/venue/index?id=${hall.id}`]);
});

test("they book a free slot, which is taken for whoever comes later", { skip: !base }, async () => {
  const id = mobile.seen.went[0].split("=")[1];
  const [venue, other] = [mobile.open("venue"), mobile.open("venue")];
  await venue.onLoad({ id });
  await other.onLoad({ id });
  const index = venue.data.choices.findIndex(({ free }) => free);
  for (const each of [venue, other]) {
    each.choose(tap({ index }));
    each.say({ detail: { value: "合唱排练" } });
  }
  await venue.book();
  assert.equal(mobile.seen.went.at(-1), "/pages/mine/index");
  assert.deepEqual(mobile.seen.toasts, []);
  await other.book();
  assert.deepEqual(mobile.seen.toasts, ["该场地这一时段已被预约"]);
  assert.equal(other.data.choices[index].free, false);
  other.choose(tap({ index }));
  assert.equal(other.data.chosen, -1);
});

test("among what is theirs they find the booking, and call it off", { skip: !base }, async () => {
  const mine = mobile.open("mine");
  await mine.onShow();
  const found = mine.data.bookings.find(({ title, canCancel }) => title === "合唱排练" && canCancel);
  assert.equal(found.status, "待审核");
  assert.ok(Array.isArray(mine.data.orders));
  await mine.cancel(tap({ id: found.id }));
  assert.equal(mine.data.bookings.find(({ id }) => id === found.id).status, "已取消");
});

test("without the API the page stands, and says what is the matter", { skip: !base }, async () => {
  const home = mobile.open("home");
  const travel = globalThis.wx.request;
  globalThis.wx.request = ({ fail }) => fail({ errMsg: "request:fail timeout" });
  await home.onLoad();
  globalThis.wx.request = travel;
  assert.match(mobile.seen.toasts.at(-1), /timeout/);
});
