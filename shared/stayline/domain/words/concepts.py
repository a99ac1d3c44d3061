"""Words of all three languages that stand for the same thing in an option and in a reply."""

from typing import Final

# A list names an option only if it is the one option with a word of that list.
CONCEPTS: Final = (
    """
        cheap*, price*, pricing, pricey, overpriced, expensive, cost*, costly, afford*, fee, fees,
        반값*, 할인*, yarı fiyat*, charge*, money, budget, 저렴*, 가격*, 비싸*, 비싼*, 비쌌*, 요금*,
        부담*, 싸서*, 싸고*, 싸니*, 싼*, 싸요, 금액*, 비용*, ucuz*, pahalı*, fiyat*, ücret*, bütçe*,
        para
    """,
    "feature*, functionality, functions, 기능*, özellik*, özelliğ*, fonksiyon*",
    "need*, 필요*, 쓸일*, 안써*, ihtiyac*, ihtiyaç*, gerek*",
    """
        bug*, crash*, glitch*, technical*, error*, tech, freez*, froze, outage*, laggy, lag, 오류*,
        버그*, 에러*, 기술*, 튕기*, 튕겨*, 먹통*, hata*, arıza*, teknik*, donuyor*, bozuk*, bozul*,
        çalışmı*, çalışmad*, broken, broke, çöküyor*, kasıyor*
    """,
    """
        complicated, confusing, difficult, complex, unintuitive, hard, 어렵*, 어려*, 복잡*, 헷갈*,
        zor, zordu, zorlan*, karışık*, karmaşık*
    """,
    """
        expect*, disappoint*, underwhelm*, letdown, 기대*, 실망*, beklent*, bekledi*, hayal,
        kırıklığı*
    """,
    """
        support*, service, helpdesk, staff, reps, agents, 고객센터*, 고객지원*, 지원*, 상담*, 응대*,
        직원*, destek*, desteğ*, müşteri*, personel*, çalışanlar*
    """,
    "renew*, extend*, continu*, keep, 연장*, 갱신*, 계속*, 유지*, yenile*, uzat*, devam*",
    """
        person, human, someone, somebody, agent, representative, rep, operator, advisor, talk,
        speak, call, 상담*, 사람*, 직원*, 통화*, 전화*, yetkili*, temsilci*, biriyle, insan*,
        görüş*, konuş*, ara, arayın, arasın*
    """,
    "decline*, refuse*, reject*, 거절*, 거부*, reddet*, reddediyor*",
    "vacation, holiday, break, pause, 휴가*, 쉬*, 휴식*, tatil*, mola",
    "stuck, help, 막혔*, 막혀*, 도와*, 도움*, takıl*, yardım*",
)
# Words of an option that are too common to name it.
LIGHT: Final = """
    use, used, using, find, found, did, have, has, had, many, much, need, needs, company, my, me, i,
    it, its, one, something, on, to, in, all, good, please, too, a, more, meet, met, customer,
    place, time, longer, anymore, technical problem, 곳, 곳이, 있어요, 많아요, 많음, 않아요, 없어요,
    없음, 있음, 사용하기, 사용*, 찾았*, 더, 더이상, 이상, 잘, 하는, 게, 한, 함, 해요, yer, yerde,
    buldum, olan, çok, fazla, artık, daha, bir, kullanım*, kullanma*, var, yok, beni, her, şey,
    kalmadı, sebep, istiyorum, istiyoruz, isterim, want, like, would, 원해요, 싶어요, 이유, 이유로,
    reason, needed
"""
# "Hard to say" is about the answer, not about the product.
IDIOMS: Final = """
    hard to say, hard to tell, hard to choose, hard to pick, difficult to say, other than that,
    on the other hand, each other, no problem, no problems, at no cost, 말하기 어렵*, söylemesi zor,
    no need to thank, 고르기 어렵*, 결정하기 어렵*, karar vermek zor
"""
# One notion, however it is put: what is wanted no more.
UNNEEDED: Final = """
    no longer needed, no longer need, no longer required, dont need*, dont really need*,
    dont even need*, dont really use*, didnt really need*, hardly use*, rarely use*, barely use*,
    do not need*, didnt need*, not needed, dont use, not using, no need for, no use for, never use*,
    stopped using, 더 이상 필요 없*, 더이상 필요 없*, 더 이상 필요없*, 더이상 필요없*,
    더 이상 필요하지 않*, 필요 없*, 필요없*, 필요하지 않*, 필요가 없*, 쓸 일이 없*, 쓸일이 없*,
    안 써*, 안써*, 안 쓰*, 안쓰*, 쓸 일 없*, artık ihtiyacım yok, ihtiyacım yok, ihtiyacım kalmadı,
    artık ihtiyacım kalmadı, ihtiyaç kalmadı, ihtiyacımız yok, ihtiyacımız kalmadı, gerek kalmadı,
    gerek yok, gerekmiyor, artık gerekmiyor, kullanmıyorum, kullanmıyoruz, artık kullanmıyorum,
    lazım değil
"""
NONE_OF_THESE: Final = """
    none of these, none of those, none of the above, none of them, neither of these, not listed,
    another reason, different reason, other reason, other reasons, something else, hiçbiri*,
    hiç biri*, başka bir sebep*, başka sebep*, başka bir neden*, 해당 없*, 해당없*, 다른 이유*,
    다른 사정*, 개인 사정*, 개인사정*
"""
OTHERS: Final = "other, others, else, 기타, 그외, 다른, diğer, başka"
DAYS: Final = (
    "monday, mon, 월요일, 월욜, pazartesi, pzt", "tuesday, tue, tues, 화요일, 화욜, salı",
    "wednesday, wed, weds, 수요일, 수욜, çarşamba, çarş",
    "thursday, thu, thur, thurs, 목요일, 목욜, perşembe, perş",
    "friday, fri, 금요일, 금욜, cuma", "saturday, sat, 토요일, 토욜, cumartesi, cmt",
    "sunday, sun, 일요일, 일욜, pazar",
)  # fmt: skip
DENIALS: Final = "not, isnt, wasnt, arent, werent, aint, neither, nothing, 안, no problem with"
REFUSALS: Final = "no, dont, wont, cant, cannot, never, wouldnt, without, stop, doesnt, 못"
NO_DENIAL_BEFORE: Final = """
    meet, met, meeting, reach, reached, match, lived, live, enough, happy, satisfied, good, great,
    working, impressed, worth, pleased, helpful, only, just, but, get, got, work, works, worked,
    그리
"""
DENIALS_BEHIND: Final = (
    "아니, 아닌, 말고, 않, 싫, 필요없, degil, istemi, istemem, istemez, gerekmi, gerekme"
)
REFUSALS_BEHIND: Final = "안, 못"
ASPECTS: Final = 7  # so many of CONCEPTS are about a product, and may be praised
DECLINES: Final = 9  # the place of "decline" among CONCEPTS
