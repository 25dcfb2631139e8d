from apig_wsgi import make_lambda_handler

from campaign.web import app

handler = make_lambda_handler(app)
