/** A phone without a screen: `wx`, `App` and `Page` as the pages use them, and HTTP for real. */

import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export function phone({ base, code }) {
  const seen = { toasts: [], modals: [], went: [], requests: [] };
  const kept = new Map();
  const pages = new Map();
  let launched;
  globalThis.wx = {
    getStorageSync: (key) => kept.get(key) ?? "",
    setStorageSync: (key, value) => kept.set(key, value),
    removeStorageSync: (key) => kept.delete(key),
    login: async () => ({ code, errMsg: "login:ok" }),
    showToast: async ({ title }) => seen.toasts.push(title),
    showModal: async (said) => (seen.modals.push(said), { confirm: true }),
    navigateTo: async ({ url }) => seen.went.push(url),
    switchTab: async ({ url }) => seen.went.push(url),
    stopPullDownRefresh: async () => undefined,
    request: (asked) => void travel(asked),
  };

  /** As WeChat does it: `success` whatever the status, `fail` only without an answer. */
  async function travel({ url, method, header, data, success, fail }) {
    seen.requests.push(`${method} ${new URL(url).pathname}`);
    try {
      const answer = await fetch(url.replace(/^https?:\/\/[^/]+/, base), { method, headers: header, body: data });
      success({ statusCode: answer.status, header: Object.fromEntries(answer.headers), data: await answer.text() });
    } catch (failure) {
      fail({ errMsg: `request:fail ${failure}` });
    }
  }

  globalThis.App = (app) => (launched = app.onLaunch());
  return {
    seen,
    kept,
    async launch() {
      require("../dist/app.js");
      await launched;
    },
    /** A page as the pages of app.json name them, with `setData` and events. */
    open(name) {
      if (!pages.has(name)) {
        globalThis.Page = (page) => pages.set(name, page);
        require(`../dist/pages/${name}/index.js`);
      }
      const page = { ...pages.get(name) };
      page.data = structuredClone(page.data);
      page.setData = (change) => void Object.assign(page.data, change);
      return page;
    },
  };
}

export const tap = (dataset) => ({ currentTarget: { dataset } });
