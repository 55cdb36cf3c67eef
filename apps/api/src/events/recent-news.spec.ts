import { RecentNews } from './recent-news';

const minuteMs = 60_000;
let news: RecentNews;

beforeEach(() => {
  news = new RecentNews();
  news.begun(0);
  news.ticket('local', 'local-1', 1_000);
  news.ticket('local', 'local-2', 2_000);
  news.ticket('elsewhere', 'elsewhere-1', 2_500);
});

describe('what was missed since an instant', () => {
  it('is each ticket of the organisation that changed then or later, once', () => {
    news.ticket('local', 'local-2', 3_000);
    expect(news.since('local', 1_000, 4_000)).toEqual(['local-1', 'local-2']);
    expect(news.since('local', 1_001, 4_000)).toEqual(['local-2']);
    expect(news.since('local', 3_001, 4_000)).toEqual([]);
  });

  it('is told in the order of the last change, so that a ticket which changes all the time does not keep what is too old', () => {
    news.ticket('local', 'local-1', 3_000);
    expect(news.since('local', 1_000, 4_000)).toEqual(['local-2', 'local-1']);
  });

  it('is not known from before news began, or once it was lost', () => {
    news.lost();
    expect(news.since('local', 3_000, 4_000)).toBeUndefined();
    news.begun(5_000);
    expect(news.since('local', 4_999, 6_000)).toBeUndefined();
    expect(news.since('local', 5_000, 6_000)).toEqual([]);
  });

  it('is not known for longer than a minute ago', () => {
    news.ticket('local', 'local-3', 1_500 + minuteMs);
    expect(news.since('local', 1_499, 1_500 + minuteMs)).toBeUndefined();
    expect(news.since('local', 1_500, 1_500 + minuteMs)).toEqual(['local-2', 'local-3']);
  });
});
