import { inWx, Linli, wxTransport } from "linli-client";

/** Where the API is; in 开发者工具 it may be the demo of `make run`. */
export const BASE = "http://127.0.0.1:8000";
/** 东圣社区 */
export const PLACE = "140502009010";

export const api = new Linli({
  base: BASE,
  transport: wxTransport(wx),
  storage: inWx(wx),
  login: async () => (await wx.login()).code,
});
