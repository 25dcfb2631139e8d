import os
import random
import string
from random import randint


def numbers(event, context):
    os.system('sleep ' + str(random.random()))
    os.system('sleep %d' % randint(1, 6))
    os.system('touch /tmp/' + ''.join(random.choice(string.ascii_letters) for _ in range(8)))
    os.system('touch /tmp/' + ''.join(random.choices(string.digits, k=6)))


def chosen(event, context):
    os.system('touch /tmp/' + random.choice(event['names']))  # finds command
    os.system('touch /tmp/' + random.SystemRandom().choice(['a', 'b']))
