import hashlib
import os
from hashlib import md5


def clean(event, context):
    os.system('touch /tmp/' + hashlib.sha256(event['body'].encode()).hexdigest())
    made = hashlib.new('sha512')
    made.update(event['body'])
    os.system('touch /tmp/' + made.hexdigest())
    os.system('touch /tmp/' + md5(event['name'].encode('utf-8')).hexdigest())


def work(event, context):
    hashlib.pbkdf2_hmac('sha256', event['password'], b'salt', int(event['rounds']))  # finds work
    hashlib.pbkdf2_hmac('sha256', event['password'], b'salt', 600000)
