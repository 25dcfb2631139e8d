import base64
import io
import marshal
import pickle
import shelve

import dill
import joblib
import jsonpickle


def loaded(event, context):
    pickle.loads(base64.b64decode(event['body']))  # finds deserialization
    pickle.load(io.BytesIO(event['body']))  # finds deserialization
    pickle.Unpickler(io.BytesIO(event['body'])).load()  # finds deserialization
    dill.loads(event['body'])  # finds deserialization
    marshal.loads(event['body'])  # finds deserialization
    jsonpickle.decode(event['body'])  # finds deserialization
    joblib.load(io.BytesIO(event['body']))  # finds deserialization


def own(event, context):
    with open('/opt/model.pkl', 'rb') as file:
        pickle.load(file)
    joblib.load('/opt/model.joblib')
    pickle.loads(pickle.dumps({'a': 1}))
    jsonpickle.encode(event)


def shelved(event, context):
    shelve.open('/tmp/' + event['name'])  # finds path
    shelve.open('/tmp/fixed')


def from_a_file(event, context):
    with open('/tmp/in', 'wb') as out:
        out.write(event['body'])
    with open('/tmp/in', 'rb') as file:
        pickle.load(file)  # finds deserialization
    with open('/mnt/' + event['name'], 'rb') as file:  # finds path
        pickle.load(file)
