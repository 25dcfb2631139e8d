import base64
import hashlib
import hmac
import os
import pickle


def still(event, context):
    hmac.compare_digest(event['a'], event['b'])
    os.system('ls ' + event['a'])  # finds command
    os.system('touch /tmp/' + hmac.new(b'key', event['body'], hashlib.sha256).hexdigest())


def proved(event, context):
    data = base64.b64decode(event['body'])
    mac = hmac.new(os.environ['KEY'].encode(), data, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(mac, event['signature']):
        return None
    pickle.loads(data)
    # Who signs may still pass on what somebody else wrote.
    os.system('ls ' + data.decode())  # finds command
    return None


def proved_before_it_is_read(event, context):
    mac = hmac.new(key=os.environ['KEY'].encode(), digestmod='sha256')
    mac.update(event['body'].encode())
    if 'sha256=' + mac.hexdigest() != event['signature']:
        raise ValueError('signature')
    pickle.loads(base64.b64decode(event['body']))


def in_one_call(event, context):
    payload, _, mac = event['body'].rpartition('.')
    if hmac.compare_digest(base64.b64encode(hmac.digest(b'key', payload.encode(), 'sha256')).decode(), mac):
        pickle.loads(base64.b64decode(payload))
    else:
        pickle.loads(base64.b64decode(payload))  # finds deserialization


def with_a_key_that_was_sent(event, context):
    mac = hmac.new(event['key'].encode(), event['body'].encode(), 'sha256').hexdigest()
    if hmac.compare_digest(mac, event['signature']):
        pickle.loads(event['body'])  # finds deserialization


def with_another_message(event, context):
    mac = hmac.new(b'key', event['id'].encode(), 'sha256').hexdigest()
    if hmac.compare_digest(mac, event['signature']):
        pickle.loads(event['body'])  # finds deserialization
