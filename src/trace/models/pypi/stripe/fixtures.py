import os
import stripe
from slack_sdk import WebClient
from slack_sdk.webhook import WebhookClient


def called(event, context):
    WebClient(token=os.environ['TOKEN']).chat_postMessage(channel='#shop', text=event['text'])
    WebhookClient(event['url'])  # finds url
    stripe.Customer.retrieve(event['id'])  # finds record-key
    stripe.Customer.create(email=event['email'])
    payload = stripe.Webhook.construct_event(event['body'], event['signature'], os.environ['SECRET'])
    os.system('ls ' + payload['folder'])  # finds command
