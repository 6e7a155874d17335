import { LinliError } from "linli-client";

const STATUS: Record<string, string> = {
  held: "已暂留",
  pending: "待审核",
  confirmed: "已预约",
  in_use: "使用中",
  completed: "已完成",
  rejected: "未通过",
  cancelled: "已取消",
  late_cancelled: "已取消（逾期）",
  no_show: "未到场",
  displaced: "已被调整",
  expired: "已过期",
  requested: "待接单",
  accepted: "已接单",
  departed: "已出发",
  arrived: "已到达",
  done: "已完成",
  declined: "商家未接单",
  disputed: "有争议",
};

export const statusName = (status: string): string => STATUS[status] ?? status;

/** 09:00 of 2026-12-01T09:00:00+08:00: the API answers in Beijing's time, wherever the phone is. */
export const clock = (moment: string): string => moment.slice(11, 16);

export const day = (moment: string): string => moment.slice(0, 10);

export const span = (one: { starts_at: string; ends_at: string }): string =>
  `${day(one.starts_at)} ${clock(one.starts_at)}–${clock(one.ends_at)}`;

/** A day from today on, as the API writes it. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
}

/** What a person is told of a failure; what is none of the API's is thrown on. */
export function tell(failure: unknown): void {
  if (!(failure instanceof LinliError)) throw failure;
  void wx.showToast({ title: failure.message, icon: "none" });
}
