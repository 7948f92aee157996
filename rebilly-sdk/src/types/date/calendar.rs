//! RFC 3339 text and the Gregorian calendar.

/// Formats an instant as RFC 3339 in UTC. `fraction` includes the decimal point.
pub(super) fn format_utc(seconds: i64, fraction: &str) -> Box<str> {
    let (year, month, day) = civil_from_days(seconds.div_euclid(86_400));
    let clock = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (clock / 3600, clock / 60 % 60, clock % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z").into()
}

/// Parses an RFC 3339 timestamp into seconds since 1970-01-01T00:00:00Z and the nanoseconds of that second.
pub(super) fn parse_rfc3339(text: &str) -> Option<(i64, u32)> {
    let (year, month, day, rest) = parse_date(text)?;
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let (hour, rest) = parse_digits(rest, 2)?;
    let (minute, rest) = parse_digits(rest.strip_prefix(':')?, 2)?;
    let (second, rest) = parse_digits(rest.strip_prefix(':')?, 2)?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let (nanos, rest) = match rest.strip_prefix('.') {
        None => (0, rest),
        Some(rest) => {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let (fraction, rest) = rest.split_at_checked(digits)?;
            let nanos = fraction.bytes().chain(std::iter::repeat(b'0')).take(9);
            (nanos.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')), (digits > 0).then_some(rest)?)
        }
    };
    let offset = match rest {
        "Z" | "z" => 0,
        _ => {
            let (sign, rest) = rest.split_at_checked(1)?;
            let (hours, rest) = parse_digits(rest, 2)?;
            let (minutes, rest) = parse_digits(rest.strip_prefix(':')?, 2)?;
            let seconds = (hours * 60 + minutes) * 60;
            match sign {
                _ if !rest.is_empty() || hours > 23 || minutes > 59 => return None,
                "+" => seconds,
                "-" => -seconds,
                _ => return None,
            }
        }
    };
    Some((days_from_civil(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset, nanos))
}

/// Parses `YYYY-MM-DD` at the start of `text`. Returns year, month, day and the rest of the text.
pub(super) fn parse_date(text: &str) -> Option<(i64, u8, u8, &str)> {
    let (year, rest) = parse_digits(text, 4)?;
    let (month, rest) = parse_digits(rest.strip_prefix('-')?, 2)?;
    let (day, rest) = parse_digits(rest.strip_prefix('-')?, 2)?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + i64::from(leap),
        _ => return None,
    };
    (1..=last).contains(&day).then_some(())?;
    Some((year, u8::try_from(month).ok()?, u8::try_from(day).ok()?, rest))
}

/// Parses a number of exactly `digits` digits at the start of `text`. Returns it and the rest of the text.
fn parse_digits(text: &str, digits: usize) -> Option<(i64, &str)> {
    let (number, rest) = text.split_at_checked(digits)?;
    number.bytes().all(|byte| byte.is_ascii_digit()).then_some(())?;
    Some((number.parse().ok()?, rest))
}

/// Returns the days from 1970-01-01 to a date of the Gregorian calendar.
///
/// The calculation starts years in March, so that the leap day is the last of its year, and uses eras of 400 years.
fn days_from_civil(year: i64, month: u8, day: u8) -> i64 {
    let year = year - i64::from(month <= 2);
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((i64::from(month) + 9) % 12) + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Returns year, month and day: the inverse of [`days_from_civil`].
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * of_year + 2) / 153;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, of_year - (153 * march_month + 2) / 5 + 1)
}
