def handler(event, context):
    return f"<h1>{event['title']}</h1>"
