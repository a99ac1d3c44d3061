"""English words of adverts, traps and chain letters (see `mention`)."""

from typing import Final

SPOKEN: Final[dict[str, str]] = {
    "spam_sure": """
    your ~2 account ~3 suspended/locked/limited/restricted/blocked/frozen/deactivated/disabled, your
    ~1 card ~1 been/is blocked/suspended/locked,
    bank details, send ~3 account number, dear winner, mortgage ~2 today/now, call now, at # % ~3
    call, make money ~1 online/fast/now/quick*, money online, been drawn, drawn ~4 winner, contact
    ~2 agent, # usd, clearance ~8 shop/buy/order, from $ ~6 free shipping, free shipping ~4 shop/
    buy/order, designer bags, web sent, payee ~6 visit/click/call, toll ~4 unpaid/pay, bank alert,
    account alert, security alert, 000 followers, k followers, followers for, cheap ~2 insurance/
    viagra/pills/watches/meds, flash sale ~6 order/shop/buy, replica, designer ~1 watches/bags/
    shoes, mlm, start earning, extra income, unlimited income, risk free, 100 free, free iphone,
    free gift, free trial ~4 click/sign, get rich, million dollars, beneficiary, next of kin,
    western union, unclaimed, apply online, refinance, lower your ~2 rate/payment/bill, consolidate,
    debt ~2 help/relief/free, irs ~5 refund/owe, hmrc ~5 refund/owe, usps ~6 address/fee/link, evri
    ~6 fee/link, dpd ~6 fee/link, netflix ~6 update/payment/expire*, apple id ~6 locked/verify/
    suspended, amazon ~6 suspended/verify/locked, paypal ~6 limited/suspended/verify, signal ~2
    group, trading signals, crypto ~1 airdrop, airdrop, wallet ~4 verify/connect, pump, token
    presale, presale, meet ~2 girls/women/local, lonely ~2 girls/women, xxx, adult ~1 content/
    dating, no credit check, no deposit bonus, free spins, forward this ~3 to ~2 people/friends/
    contacts/everyone, send this ~3 to ~2 people/friends/contacts, bad luck ~3 years, chain message,
    you ~3 won ~6 prize/gift/card/iphone/lottery/cash/voucher/million, claim ~2 prize/reward/gift/
    winnings, gift card ~4 won, guaranteed ~1 profit*/return*/income/approval/winnings, earn ~4 #/
    daily ~4 day/week/hour/home, make ~3 # ~3 day/week/daily, work from home ~4 earn/make/income,
    hot singles/girls, sexy ~2 girls/singles, meet ~2 singles, nigerian prince, inheritance ~5
    fund*/transfer/million, rank ~2 1/first/one, seo ~2 package*/service*/expert*, increase ~3
    followers, buy ~2 followers, likes and followers, double your ~2 bitcoin/money/investment,
    verify ~2 account/identity/payment/details/card, confirm ~2 identity/bank/payment/card, account
    ~3 suspended/locked/limited/restricted/deactivated/frozen ~8 click/log/verify/visit/tap/login/
    sign, unusual activity/sign, unpaid ~2 toll/fee/invoice/tax/customs/duty, final notice ~6 toll/
    pay/tax, redeliver*, reschedule ~2 delivery ~4 fee, customs fee, viagra, cialis, weight loss ~2
    pill*/gummies/product*, payday loan*, pre approved, preapproved, credit repair, debt relief, tax
    refund ~6 click/claim/link, hi mum ~5 phone/number, hi mom ~5 phone/number, new number ~6
    whatsapp, dm me ~4 earn/invest*, you have been selected, youve been selected, congratulations ~4
    won/selected/winner, lucky winner, act now, dont miss out, limited time ~1 offer/only, order
    yours, buy now, shop now, best price guaranteed, text yes ~3 join, casino bonus, be your own
    boss, passive income, financial freedom, onlyfans, single ladies, ladies ~3 waiting, hot single,
    mom/mum/dad ~4 new number, phone broke ~3 text/whatsapp, single women, lose # ~4 days/weeks/
    month/tea/pills, # kg in, lose weight, kg ~3 days, was chosen for, free cruise, your number ~2
    chosen/selected/drawn/won, kyc, sim ~4 blocked/deactivated/suspended, will be cut/disconnected/
    suspended ~6 pay/call""",
    "spam_offer": """
    may/shall/can/could i ~1 send ~1 you/our/a/some ~2 quote/price/prices/list/proposal/examples/
    details/brochure, my/our team can/could/will ~2 redesign/rank/boost/build/get/help, rank/ranking
    higher, help local/small/more ~1 shops/businesses/companies/restaurants/salons,
    we run/do/manage ~3 ads/adverts/marketing/campaigns, struggling to get ~2 bookings/customers/
    clients/leads/sales, we are ~2 manufacturer/supplier/wholesaler/distributor/factory/exporter*,
    manufacturer of, moq, your domain ~3 expire*/expiring, renew ~2 domain, share/send/forward/pass
    this ~1 with/to ~1 # ~2 people/friends/contacts ~8 money/luck/come/wish/love/blessing*, google/
    trustpilot/yelp/tripadvisor/facebook/star reviews ~6 whatsapp/reply/buy/dm, real/genuine ~4
    reviews, # ~4 reviews ~5 #/whatsapp/dm/reply/only/usd/pounds, buy ~3 reviews/followers/likes/
    subscribers, boost ~2 ur/your ~3 reviews/followers/business/sales/ranking/rankings/insta/google/
    likes/traffic, real/genuine/organic/active followers/likes/subscribers, # k followers/
    subscribers, we make/build/design ~3 apps/websites ~8 from/starting/#, grow ~1 your/ur ~2 insta/
    instagram/followers/business/brand/channel/audience/sales/tiktok, dear/hello/hi/hey ~2 business/
    shop/store/restaurant/salon/company/website owner*, dear owner, we ~1 design/build/develop/
    create/offer/supply/provide/deliver/sell/install/print ~3 websites/website/web/apps/app/mobile/
    seo/leads/traffic/marketing/wholesale/packaging/uniforms/toner/logos/logo/cctv/loans/funding/
    software/flyers/signage/pos/leaflets/merchandise/videos, websites/website/logo/logos/apps ~4
    from/starting/only/just #, noticed ~2 your/ur ~3 isnt/could/lacks/needs/ranking, your/ur
    website/site/page/shop/business ~4 ranking/rank/ranks/redesign*, ranking on page, page one of
    google, first page of google, top of google, free audit/mockup/website, more customers/clients/
    leads/bookings/sales/patients ~4 we/guaranteed/reply/month/call/text/dm, leads ~2 month/week/
    guaranteed/day, card machine/terminal/reader/payment/payments ~5 rate/rates/fees/commission/
    free, pos system/device/terminal/machine ~6 free/rate/rates/commission/fee/fees/offer/deal,
    lowest ~3 rates, merchant services/account/advance/cash, business/merchant/startup loan/loans/
    funding/advance/finance/capital, loan/loans/funding up to #, approved in # ~1 hours/hrs/minutes,
    no paperwork, bulk ~4 toner/paper/supplies/order/gloves/masks/coffee/cups ~8 office/price/
    business/reply/order, wholesale ~4 price/prices/supplier/products/catalogue/catalog/rates, reply
    ~2 price list/brochure/catalogue/catalog, reply ~1 for a price, ask ~2 catalogue/catalog/
    brochure, special ~2 price/prices/offer/rate/rates for ~1 shops/businesses/companies/offices/
    restaurants/salons/hotels, cctv/alarm/solar/awning/signage/security ~1 installation/install/
    panels/cameras ~6 price/prices/offer/special/call/free, send/forward/pass/share this/it ~4
    friends/people/contacts/groups ~6 midnight/luck/or/wish/years/days, bad luck for, break the
    chain, dont break the chain, i made # ~4 week/day/month/hour, made # k, from my sofa/couch/
    phone/bedroom ~1 ask/dm/text/message, ask me how, side hustle, mum/mom/dad its me ~8 number/
    send/phone, this is my new number ~6 send/transfer/pay/whatsapp/text, new number ~2 can you
    send, vape/vapes ~6 for #, hot offer, ads/adwords/ppc/seo/marketing expert/experts/agency/
    specialist, social media management/manager/packages, virtual assistant, outsourc*, web/website/
    app/seo/logo ~1 designer/developer/developers/experts ~6 from/only/reply/hire/affordable/cheap,
    we can ~3 rank/ranking/leads/followers/traffic""",
    "spam_topic": """
    payee, alert, watches, handbags, instagram, tiktok, youtube, quotes, insurance, cheap, sale,
    website ~2 traffic/design, traffic to, customers for, wealth, income, bonus*, rewards, reward,
    customs, fee, delivery, hmrc, irs, netflix, paypal, wallet, nft, token, deal*, coupon*,
    promotion*, weight, detox, keto, diet, ink, cartridges, roofing, kitchens, apartment*, rolex,
    gucci, casino*, betting, gambl*, jackpot, slots, poker, roulette, loan, loans, lender*, bitcoin,
    btc, crypto*, ethereum, forex, trading, invest*, lottery, sweepstake*, prize, giveaway, seo,
    followers, backlink*, singles, dating, pills, gummies, parcel, package, toll, mortgage,
    refinanc*, cash, earn, profit*, gift card*, hosting, web design*, marketing ~1 agency/services,
    leads, solar panels, tax, replica*, sugar daddy, escort*, verification, suspended, suspicious,
    unlock ~2 account, win ~3 #, # off, percent off""",
    "spam_lure": """
    visit, get ~1 cheap/yours/started, if this was not you, if this wasnt you, not you, shop, buy,
    subscribe, follow us, follow me, order, check ~1 out, more info, learn more, call now, reply
    stop, text stop, opt out, unsubscribe, update ~2 details/payment/address/info*, last chance,
    ends ~1 tonight/today/soon/sunday, only today, today only, selected, save ~1 #, up to # off, for
    just, starting at, risk free, boost, 24 7, final notice, immediately, click ~3 here/link/below/
    now/to, tap ~2 here/link/to, free, claim, claim ~2 now, hurry, winner, won, congratulations,
    congrats, urgent, act fast, limited time, offer expires, instant*, apply now, guaranteed, low
    interest, no experience, join ~2 now/telegram/group/channel/us, whatsapp, telegram, dm me, play
    now, sign up now, register now, book a free, free call, free quote, best price*, lowest price*,
    discount*, exclusive offer, special offer, low rate*, approved, reply ~2 loan/yes/info, mentor,
    hi dear, dear customer/user/friend/sir/winner, log in now/to/here, login to, to release it,
    affordable, businesses like yours, grow your, boost your, pay ~3 within/now/immediately, within
    # hours, avoid ~3 penalty/action/suspension/fees, deal, deals, promo code, use code, wire,
    investment ~1 opportunity, text ~2 to ~1 join/claim, tonight, contact ~2 whatsapp/telegram,
    order now, subscribe to my, confirm, update, reply yes/leads/info/interested/1, text back, call
    today, first week/month free, whatsapp me, dm for, interested""",
    "own": """
    i, my, me, we, our, us, ive, im, mine, ill, id""",
}
