import requests

session = requests.Session()


def handler(event, context):
    picture = session.get('https://camera.harbour.example/still.jpg', timeout=5, verify=False)  # finds tls-verification-off
    return len(picture.content)
