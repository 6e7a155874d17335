import type { Listing, Shapes } from "linli-client";
import { api, PLACE } from "../../lib/api";
import { tell } from "../../lib/wording";

type Venues = Listing<{ code: string; limit: number }, Shapes.VenueRead>;

let venues: Venues;

Page({
  data: {
    name: "",
    categories: [] as Array<{ title: string; count: number }>,
    venues: [] as Shapes.VenueRead[],
    hasMore: true,
  },

  async onLoad() {
    await this.load();
  },

  async onPullDownRefresh() {
    await this.load();
    await wx.stopPullDownRefresh();
  },

  async onReachBottom() {
    if (!venues.hasMore) return;
    const more = await venues.more();
    this.setData({ venues: [...this.data.venues, ...more], hasMore: venues.hasMore });
  },

  async load() {
    venues = api.each(api.listVenues, { code: PLACE, limit: 6 });
    try {
      const [catalog, first] = await Promise.all([
        api.readCatalog({ code: PLACE, name: "government" }),
        venues.more(),
      ]);
      const categories = catalog.categories.map(({ title, items }) => ({ title, count: items.length }));
      this.setData({ categories, venues: first, hasMore: venues.hasMore });
      if (api.session.isSignedIn) this.setData({ name: (await api.readMe()).name ?? "" });
    } catch (failure) {
      tell(failure);
    }
  },

  openVenue(event: WechatMiniprogram.TouchEvent) {
    void wx.navigateTo({ url: `/pages/venue/index?id=${event.currentTarget.dataset.id}` });
  },
});
