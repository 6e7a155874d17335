"""Opening hours for the Python peers: rows in, the fields of an answer out."""

from datetime import datetime, timedelta, timezone

CHINA = timezone(timedelta(hours=8))


def clock(minute):
    return f"{minute // 60 % 24:02}:{minute % 60:02}"


def span(row):
    return {"from": clock(row.opens), "to": clock(row.closes)}


def of(rows):
    days = {}
    for row in rows:
        days.setdefault(row.day, [])
        if row.opens is not None:
            days[row.day].append(row)
    for each in days.values():
        each.sort(key=lambda row: row.opens)
    local = datetime.now(CHINA)
    minute, yesterday = local.hour * 60 + local.minute, local - timedelta(days=1)

    def on(day):
        return days.get(day.date().isoformat(), days.get(str(day.isoweekday()), ()))

    return {
        "opening": [
            {**span(row), "weekday": weekday} for weekday in range(1, 8) for row in days.get(str(weekday), ())
        ],
        "holiday_opening": [span(row) for row in days["holiday"]] if "holiday" in days else None,
        "opening_exceptions": [
            {"date": day, "opening": [span(row) for row in found]}
            for day, found in sorted(days.items())
            if len(day) == 10
        ],
        "open_now": any(row.opens <= minute < row.closes for row in on(local))
        or any(row.opens <= minute + 1440 < row.closes for row in on(yesterday)),
    }
