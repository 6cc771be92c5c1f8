"""The third reader of our feeds: python-dateutil through recurring_ical_events.

Writes beside itself, from `feed.ics` (see `goldenFeed.test.ts`), what takes place in 2018:
    pip install icalendar==7.3.0 recurring-ical-events==3.8.2
    python test/exporters/ics/recurringIcalEvents.py
"""

import json
from datetime import datetime, timezone
from pathlib import Path

import icalendar
import recurring_ical_events

HERE = Path(__file__).parent
FROM = datetime(2017, 12, 31, 17, tzinfo=timezone.utc)
TO = datetime(2018, 12, 31, 17, tzinfo=timezone.utc)

calendar = icalendar.Calendar.from_ical((HERE / "feed.ics").read_bytes())
found = []
for event in recurring_ical_events.of(calendar).between(FROM, TO):
    if event.get("STATUS") == "CANCELLED":
        continue
    start = event["DTSTART"].dt.astimezone(timezone.utc)
    if FROM <= start < TO:
        series = str(event["UID"]).split("@")[0].split("-")[0]
        found.append(f"{series} {start:%Y-%m-%dT%H:%M:%S}.000Z")
text = json.dumps(sorted(found), indent=0)
(HERE / "feed.json").write_text(text + "\n", encoding="utf-8")
print(len(found))
