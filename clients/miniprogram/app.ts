import { api } from "./lib/api";
import { tell } from "./lib/wording";

App({
  async onLaunch() {
    if (api.session.isSignedIn) return;
    try {
      await api.signIn();
    } catch (failure) {
      tell(failure); // the public pages do without
    }
  },
});
