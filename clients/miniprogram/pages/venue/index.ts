import { Refused, SlotTaken, type Shapes } from "linli-client";
import { api } from "../../lib/api";
import { clock, dayFromNow, tell } from "../../lib/wording";

interface Choice {
  starts_at: string;
  ends_at: string;
  label: string;
  free: boolean;
}

Page({
  data: {
    venue: null as Shapes.VenueRead | null,
    date: dayFromNow(1),
    earliest: dayFromNow(0),
    latest: dayFromNow(30),
    choices: [] as Choice[],
    chosen: -1,
    purpose: "",
    sending: false,
  },

  async onLoad(query: Record<string, string | undefined>) {
    try {
      this.setData({ venue: await api.readVenue({ venue_id: query.id ?? "" }) });
      await this.showSlots();
    } catch (failure) {
      tell(failure);
    }
  },

  async showSlots() {
    const { venue, date } = this.data;
    if (!venue) return;
    const slots = await api.listSlots({ venue_id: venue.id, date });
    const choices = slots.map(({ starts_at, ends_at, free }) => {
      return { starts_at, ends_at, free, label: `${clock(starts_at)}–${clock(ends_at)}` };
    });
    this.setData({ choices, chosen: -1 });
  },

  async pickDate(event: WechatMiniprogram.PickerChange) {
    this.setData({ date: String(event.detail.value) });
    await this.showSlots().catch(tell);
  },

  choose(event: WechatMiniprogram.TouchEvent) {
    const chosen = Number(event.currentTarget.dataset.index);
    if (this.data.choices[chosen]?.free) this.setData({ chosen });
  },

  say(event: WechatMiniprogram.Input) {
    this.setData({ purpose: event.detail.value });
  },

  async book() {
    const { venue, choices, chosen, purpose, sending } = this.data;
    const slot = choices[chosen];
    if (!venue || !slot || sending) return;
    this.setData({ sending: true });
    try {
      const { starts_at, ends_at } = slot;
      await api.bookVenue({ venue_id: venue.id, body: { starts_at, ends_at, purpose, headcount: 1 } });
      await wx.switchTab({ url: "/pages/mine/index" });
    } catch (failure) {
      await this.notBooked(failure);
    } finally {
      this.setData({ sending: false });
    }
  },

  /** Somebody was quicker: the other slots are shown. Rules are told all at once. */
  async notBooked(failure: unknown) {
    if (failure instanceof SlotTaken) await this.showSlots();
    if (failure instanceof Refused && failure.is("booking_refused")) {
      const rules = failure.detail.failures as Array<{ message: string }>;
      await wx.showModal({ title: failure.message, content: rules.map((each) => each.message).join("\n") });
    } else tell(failure);
  },
});
