/**
 * Currencies of ISO 4217 in use, one a line: code, its names in English small letters, and after the bar what is written before a sum instead of the
 * code. A sign of one letter is money only where it is glued to a clear sum (see currencies.ts).
 */
const CURRENCIES = `
AED dirham dirhams | Dh Dhs
AFN afghani afghanis | ؋ Af Afs
ALL lek leke | L
AMD dram drams | ֏
ANG guilder guilders
AOA kwanza kwanzas | Kz
ARS peso pesos
AUD dollar dollars
AWG florin florins
AZN manat manats | ₼
BAM mark marks | KM
BBD dollar dollars
BDT taka takas | ৳ Tk
BGN lev leva | лв
BHD dinar dinars | BD
BIF franc francs
BND dollar dollars
BOB boliviano bolivianos | Bs
BRL real reais
BSD dollar dollars
BTN ngultrum ngultrums | Nu
BWP pula | P
BYN rouble roubles ruble rubles
BZD dollar dollars
CAD dollar dollars
CDF franc francs
CHF franc francs | Fr SFr
CLP peso pesos
CNY yuan renminbi rmb | RMB ¥
COP peso pesos
CRC colon colones | ₡
CUP peso pesos
CZK krone koruna korunas crown crowns | Kč
DJF franc francs | Fdj
DKK krone kroner | kr Kr DKr
DOP peso pesos
DZD dinar dinars | DA
EGP pound pounds | LE
ERN nakfa
ETB birr | Br
EUR euro euros | €
FJD dollar dollars
GBP sterling quid | £
GEL lari | ₾
GHS cedi cedis | ₵ GH₵ GHC
GMD dalasi dalasis | D
GNF franc francs
GTQ quetzal quetzales quetzals | Q
GYD dollar dollars
HKD dollar dollars
HNL lempira lempiras | L
HTG gourde gourdes | G
HUF forint forints | Ft
IDR rupiah rupiahs | Rp
ILS shekel shekels | ₪ NIS
INR rupee rupees | ₹ Rs Re
IQD dinar dinars | ID
IRR rial rials
ISK krone krona kronur kronas | kr Kr
JMD dollar dollars
JOD dinar dinars | JD
JPY yen | ¥
KES shilling shillings | Sh Shs KSh Ksh KShs
KGS som soms
KHR riel riels | ៛
KRW won | ₩
KWD dinar dinars | KD
KZT tenge | ₸
LAK kip | ₭
LBP pound pounds lira | LL
LKR rupee rupees | Rs Re SLRs
LRD dollar dollars
LSL loti maloti | M
LYD dinar dinars | LD
MAD dirham dirhams | Dh Dhs DH
MDL leu lei
MGA ariary | Ar
MKD denar denars
MMK kyat kyats | K Ks
MNT tugrik tugriks | ₮
MRU ouguiya | UM
MUR rupee rupees | Rs
MVR rufiyaa | MRf Rf
MWK kwacha | K MK
MXN peso pesos
MYR ringgit | RM
MZN metical meticais | MT
NAD dollar dollars
NGN naira | ₦ N
NIO cordoba cordobas
NOK krone kroner | kr Kr NKr
NPR rupee rupees | Rs Re NRs
NZD dollar dollars
OMR rial rials | RO
PEN sol soles
PGK kina | K
PHP peso pesos | ₱ P Php
PKR rupee rupees | Rs Re PKRs
PLN zloty zlotys zloties | zł
PYG guarani guaranies | ₲
QAR riyal riyals | QR
RON leu lei
RSD dinar dinars
RUB rouble roubles ruble rubles | ₽
RWF franc francs | Frw FRw
SAR riyal riyals | SR
SBD dollar dollars
SCR rupee rupees
SDG pound pounds
SEK krone krona kronor | kr Kr SKr
SGD dollar dollars
SLE leone leones | Le
SOS shilling shillings | SSh
SRD dollar dollars
SSP pound pounds
SYP pound pounds
SZL lilangeni emalangeni | E
THB baht | ฿
TJS somoni somonis | SM
TMT manat manats
TND dinar dinars | DT
TOP paanga pa'anga
TRY lira liras | ₺ TL
TTD dollar dollars
TWD dollar dollars
TZS shilling shillings | Sh Shs TSh Tsh TShs
UAH hryvnia hryvnias | ₴
UGX shilling shillings | Sh Shs USh Ush UShs
USD dollar dollars buck bucks
UYU peso pesos
UZS sum som soum soums
VES bolivar bolivars bolivares | Bs
VND dong | ₫
VUV vatu | VT
WST tala
XAF franc francs | FCFA CFA
XCD dollar dollars
XOF franc francs | FCFA CFA
XPF franc francs
YER rial rials
ZAR rand rands | R
ZMW kwacha | K ZK
ZWG dollar dollars
`;

/** One currency: its code, its names and its signs, as above. */
export interface Currency {
  readonly code: string;
  readonly names: readonly string[];
  readonly signs: readonly string[];
}

/** All of them. */
export const ISO_CURRENCIES: readonly Currency[] = CURRENCIES.trim()
  .split('\n')
  .map((line) => {
    const [words = '', signs = ''] = line.split(' | ');
    const [code = '', ...names] = words.split(' ');
    return { code, names, signs: signs === '' ? [] : signs.split(' ') };
  });
