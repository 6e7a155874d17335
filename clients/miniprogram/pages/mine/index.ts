import { api } from "../../lib/api";
import { span, statusName, tell } from "../../lib/wording";

interface Line {
  id: string;
  title: string;
  when: string;
  status: string;
  canCancel: boolean;
}

Page({
  data: { bookings: [] as Line[], orders: [] as Line[] },

  async onShow() {
    await this.load();
  },

  async onPullDownRefresh() {
    await this.load();
    await wx.stopPullDownRefresh();
  },

  async load() {
    try {
      const [bookings, orders] = await Promise.all([this.bookings(), this.orders()]);
      this.setData({ bookings, orders });
    } catch (failure) {
      tell(failure);
    }
  },

  async bookings(): Promise<Line[]> {
    const found = await api.each(api.listMyBookings, {}).all(50);
    return found.map((each) => ({
      id: each.id,
      title: each.purpose ?? "",
      when: span(each),
      status: statusName(each.status),
      canCancel: each.moves.includes("cancel"),
    }));
  },

  async orders(): Promise<Line[]> {
    const found = await api.each(api.listMyOrders, {}).all(50);
    return found.map((each) => ({
      id: each.id,
      title: `${each.merchant_name} ${each.item_title}`,
      when: span(each),
      status: statusName(each.status),
      canCancel: false,
    }));
  },

  async cancel(event: WechatMiniprogram.TouchEvent) {
    const { confirm } = await wx.showModal({ title: "取消预约", content: "确定取消吗？" });
    if (!confirm) return;
    try {
      const booking_id = String(event.currentTarget.dataset.id);
      await api.cancelBooking({ booking_id, body: { reason_code: "plans_changed" } });
      await this.load();
    } catch (failure) {
      tell(failure);
    }
  },
});
