import io
import numpy as np
import torch
from PIL import Image


def loaded(event, context):
    np.load(io.BytesIO(event['body']), allow_pickle=True)  # finds deserialization
    np.load(io.BytesIO(event['body']))
    np.load('/mnt/' + event['file'])  # finds path
    torch.load(io.BytesIO(event['body']), weights_only=False)  # finds deserialization
    torch.load('/opt/model.pt')


def images(event, context):
    Image.open(io.BytesIO(event['body'])).resize((10, 10))
    Image.open('/mnt/' + event['file'])  # finds path


def sizes(event, context):
    np.zeros(int(event['size']))  # finds work
    np.zeros(100)
