import os
import time
from time import sleep


def waits(event, context):
    time.sleep(event['seconds'])  # finds work
    sleep(int(event['seconds']))  # finds work
    sleep(0.5)
    sleep(min(int(event['seconds']), 5))


def moments(event, context):
    os.system('touch /tmp/' + str(int(time.time())))
    os.system('touch /tmp/' + time.strftime('%Y', time.strptime(event['year'], '%Y')))
