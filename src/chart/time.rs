//! Time, from where names end to the edge of a picture: whole years of days.

use jiff::civil::{Date, date};

use super::bars::ratio;
use super::canvas::{Anchor, Canvas};
use super::svg::{Ink, Mark, WIDTH};

/// Where time ends: a mark on the last day has room beside it.
const TO: f64 = WIDTH - 6.0;

/// A day as the view writes it.
pub(super) fn day(iso: &str) -> Option<Date> {
    iso.parse().ok()
}

/// The days that are drawn, whole years of them, and where they begin.
pub(super) struct Time {
    first: i16,
    last: i16,
    start: Date,
    days: f64,
    from: f64,
}

impl Time {
    /// The years of some days.
    pub(super) fn of(days: impl Iterator<Item = Date> + Clone, from: f64) -> Option<Self> {
        let (first, last) = (days.clone().min()?.year(), days.max()?.year());
        let start = date(first, 1, 1);
        let days = start.duration_until(date(last, 12, 31)).as_hours() / 24 + 1;
        Some(Time { first, last, start, days: days as f64, from })
    }

    /// How many years there are.
    pub(super) fn years(&self) -> usize {
        usize::try_from(self.last - self.first).unwrap_or(0) + 1
    }

    /// Where a day begins.
    pub(super) fn at(&self, day: Date) -> f64 {
        let days = self.start.duration_until(day).as_hours() / 24;
        self.from + (TO - self.from) * ratio(days as f64, self.days)
    }

    /// Where a day ends.
    pub(super) fn after(&self, day: Date) -> f64 {
        self.at(day.tomorrow().unwrap_or(day))
    }

    /// Years with their halves, under their names. Of many years some are named.
    pub(super) fn grid(&self, canvas: &mut Canvas, head: f64, bottom: f64) {
        let step = self.years().div_ceil(10);
        let room = (TO - self.from) / self.years() as f64 * step as f64 - 4.0;
        for year in (self.first..=self.last).step_by(step) {
            let x = self.at(date(year, 1, 1));
            canvas.line(Mark::Rule, &[(x, 2.0), (x, bottom)]);
            if step == 1 {
                let half = self.at(date(year, 7, 1));
                canvas.line(Mark::Grid, &[(half, head), (half, bottom)]);
            }
            let room = room.min(WIDTH - x - 4.0);
            canvas.text(Ink::Quiet, Anchor::Start, (x + 4.0, head / 2.0), room, &year.to_string());
        }
        canvas.line(Mark::Rule, &[(0.0, head), (WIDTH, head)]);
    }
}
