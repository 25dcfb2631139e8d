import math
import os
from decimal import Decimal, ROUND_HALF_UP


def numbers(event, context):
    os.system('sleep ' + str(math.ceil(event['seconds'])))
    os.system('sleep ' + str(Decimal(event['seconds'])))
    os.system(f"sleep {Decimal(str(event['seconds'])).quantize(Decimal('0.01'), rounding=ROUND_HALF_UP)}")
    os.system('sleep ' + event['other'])  # finds command


def work(event, context):
    return math.factorial(int(event['size']))  # finds work
