//! Arguments of the program.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use jiff::Timestamp;
use lexopt::{Arg, Parser, ValueExt};

/// Port of the program: RBLY on the keys of a telephone.
const PORT: u16 = 7259;

/// Security scheme of secret keys.
pub(crate) const SECRET_KEY: &str = "SecretApiKey";

/// Security schemes of the API.
const SCHEMES: [&str; 5] = [SECRET_KEY, "JWT", "ApplicationJWT", "CustomerJWT", "PublishableApiKey"];

pub(crate) const HELP: &str = "\
A stand-in for the Rebilly API that keeps state and sends webhooks.

Usage: rebilly-sandbox [options]

  --port PORT      port to listen on; 0 takes a free one. Default: 7259
  --host ADDRESS   IP address to listen on. Default: 127.0.0.1, which other machines cannot reach
  --seed NUMBER    generates the same ids in every run. Default: random ids
  --time TIME      starts the clock at TIME, such as 2026-01-31T09:00:00Z, and moves it only on request: the times are
                   the same in every run. With --seed, equal requests have equal responses, apart from the port in
                   links. A loaded --state has its own time. Default: the time of the system, which goes on
  --credential SCHEME=SECRET
                   accepts SECRET in a security scheme of the API: CustomerJWT or ApplicationJWT for tokens,
                   PublishableApiKey or SecretApiKey for keys. Without a SecretApiKey, every key that begins with
                   sk_sandbox_ is accepted; with one, no other key is. May be given several times
  --rate-limit N   accepts N requests other than GET in ten minutes, then responds with 429. Default: 3000
  --state FILE     loads the state from FILE at start, if it exists, and saves it there at the end (Ctrl-C, SIGTERM),
                   after at most 2 s for requests in progress; a second signal saves at once.
                   FILE holds personal data and passwords of webhooks in plain text. One process at a time can use it;
                   the empty FILE.lock beside it stays
  --webhook URL    sends every event to URL, without authentication, in this run only: --state does not save it
  --help           shows this text
  --version        shows the version

Point a client at the printed base URL, with any organization id and, without --credential SecretApiKey=SECRET, any
key that begins with sk_sandbox_:

  curl -H 'REB-APIKEY: sk_sandbox_me' http://127.0.0.1:7259/organizations/acme/customers

Look at requests, resources and webhooks at http://127.0.0.1:7259/_sandbox. Programs control the sandbox below
/_sandbox/api; GET /_sandbox/api lists what they can do. Move the clock by 30 days:

  curl -d '{\"seconds\": 2592000}' http://127.0.0.1:7259/_sandbox/api/advance
";

/// Task of the program.
pub(crate) enum Command {
    Help,
    Version,
    Run(Arguments),
}

/// Settings of a run.
pub(crate) struct Arguments {
    pub(crate) host: IpAddr,
    pub(crate) port: u16,
    pub(crate) seed: Option<u64>,
    /// Start of the clock in Unix seconds.
    pub(crate) time: Option<u64>,
    pub(crate) rate_limit: Option<u64>,
    /// Security schemes with their secrets.
    pub(crate) credentials: Vec<(String, String)>,
    pub(crate) state: Option<PathBuf>,
    pub(crate) webhook: Option<String>,
}

/// Reads the arguments of the process. Errors name the argument and the remedy.
pub(crate) fn parse() -> Result<Command, String> {
    let help = |error: lexopt::Error| format!("{error}. See rebilly-sandbox --help.");
    let mut parsed = Arguments {
        host: Ipv4Addr::LOCALHOST.into(),
        port: PORT,
        seed: None,
        time: None,
        rate_limit: None,
        credentials: Vec::new(),
        state: None,
        webhook: None,
    };
    let mut parser = Parser::from_env();
    while let Some(argument) = parser.next().map_err(help)? {
        let Arg::Long(name) = argument else { return Err(help(argument.unexpected())) };
        let name = name.to_owned();
        let must = |what: &str| format!("--{name} must be {what}. See rebilly-sandbox --help.");
        match name.as_str() {
            "help" => return Ok(Command::Help),
            "version" => return Ok(Command::Version),
            "port" => {
                let value = parser.value().map_err(help)?;
                parsed.port = value.parse().map_err(|_| must("a number between 0 and 65535"))?;
            }
            "host" => {
                let value = parser.value().map_err(help)?;
                parsed.host =
                    value.parse().map_err(|_| must("an IP address, such as 127.0.0.1 or 0.0.0.0"))?;
            }
            "seed" => {
                let value = parser.value().map_err(help)?;
                parsed.seed = Some(value.parse().map_err(|_| must("a whole number, at least 0"))?);
            }
            "time" => {
                let value = parser.value().and_then(|value| value.string()).map_err(help)?;
                let seconds = value.parse::<Timestamp>().ok().map(Timestamp::as_second);
                let seconds = seconds.and_then(|seconds| u64::try_from(seconds).ok());
                let what = "a time from 1970 on with its offset, such as 2026-01-31T09:00:00Z";
                parsed.time = Some(seconds.ok_or_else(|| must(what))?);
            }
            "credential" => {
                let value = parser.value().and_then(|value| value.string()).map_err(help)?;
                let credential = value.split_once('=').filter(|(scheme, _)| SCHEMES.contains(scheme));
                let (scheme, secret) =
                    credential.ok_or_else(|| must(&format!("one of {} with =SECRET", SCHEMES.join(", "))))?;
                if secret.is_empty() {
                    return Err(must("SCHEME=SECRET with a SECRET that is not empty"));
                }
                parsed.credentials.push((scheme.to_owned(), secret.to_owned()));
            }
            "rate-limit" => {
                let value = parser.value().map_err(help)?;
                parsed.rate_limit = Some(value.parse().map_err(|_| must("a whole number, at least 0"))?);
            }
            "state" => {
                let file = PathBuf::from(parser.value().map_err(help)?);
                if file.as_os_str().is_empty() {
                    return Err(must("the path of a file"));
                }
                parsed.state = Some(file);
            }
            "webhook" => {
                parsed.webhook = Some(parser.value().and_then(|value| value.string()).map_err(help)?)
            }
            _ => return Err(help(Arg::Long(&name).unexpected())),
        }
    }
    Ok(Command::Run(parsed))
}
