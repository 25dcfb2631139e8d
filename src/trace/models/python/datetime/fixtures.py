import os
from datetime import date, datetime, timedelta, timezone
import datetime as dt
from dateutil import parser
import arrow
import pytz


def made(event, context):
    now = datetime.now(timezone.utc)
    os.system('touch /tmp/' + now.isoformat())
    os.system('touch /tmp/' + datetime.utcnow().strftime('%Y-%m-%d'))
    os.system(f'touch /tmp/{now}')
    os.system('touch /tmp/' + str(now.year))
    os.system('touch /tmp/' + str((now - timedelta(days=int(event['days']))).date()))
    os.system('touch /tmp/' + (dt.date.today() + dt.timedelta(days=1)).isoformat())


def parsed(event, context):
    os.system('touch /tmp/' + datetime.strptime(event['day'], '%Y-%m-%d').strftime('%d'))
    os.system('touch /tmp/' + datetime.fromisoformat(event['day']).isoformat())
    os.system('touch /tmp/' + parser.parse(event['day']).isoformat())
    os.system('touch /tmp/' + arrow.get(event['day']).isoformat())
    os.system('touch /tmp/' + date.fromisoformat(event['day']).isoformat())
    os.system('touch /tmp/' + datetime.now(pytz.utc).strftime(event['format']))  # finds command
    os.system('touch /tmp/' + event['day'])  # finds command
