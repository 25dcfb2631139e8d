import os
import sqlalchemy
from sqlalchemy import Column, Integer, String, create_engine, select, text
from sqlalchemy.orm import declarative_base, sessionmaker

engine = create_engine(os.environ['DATABASE'])
Session = sessionmaker(bind=engine)
Base = declarative_base()


class Order(Base):
    __tablename__ = 'orders'
    id = Column(Integer, primary_key=True)
    name = Column(String)


def texts(event, context):
    with engine.connect() as connection:
        connection.execute("SELECT * FROM orders WHERE id = '" + event['id'] + "'")  # finds sql
        connection.execute(text(f"SELECT * FROM orders WHERE id = '{event['id']}'"))  # finds sql
        connection.execute(sqlalchemy.text('SELECT * FROM orders ORDER BY ' + event['column']))  # finds sql
        connection.execute(text('SELECT * FROM orders WHERE id = :id'), {'id': event['id']})  # finds record-key
        connection.execute(text('SELECT * FROM orders LIMIT ' + str(int(event['limit']))))


def mapped(event, context):
    session = Session()
    session.query(Order).filter(Order.name == event['name']).all()
    session.query(Order).filter(Order.name.like('%' + event['name'] + '%')).first()
    session.query(Order).filter_by(name=event['name']).order_by(Order.id).all()
    session.query(Order).filter(text("name = '" + event['name'] + "'")).all()  # finds sql
    session.query(Order).get(event['id'])  # finds record-key
    session.add(Order(name=event['name']))
    session.commit()


def statements(event, context):
    with Session() as session:
        session.execute(select(Order).where(Order.name == event['name'])).scalars().all()
        session.execute(select(Order).where(text('name = ' + event['name'])))  # finds sql
        return len(session.scalars(select(Order)).all())
