"""How people ask in Spanish, Portuguese, French, German or Italian for no more texts."""

from typing import Final

from stayline.domain.words.request import Request

REQUESTS: Final = (
    Request(
        "certain", "asks for no more texts", first="""
            no mas, ya no quiero, no quiero mas, remova/apague/exclua meu numero, no quiero recibir,
            no me envien, no me manden, no me mandes, no me envies, no me escriban, no me escribas,
            no me contacten, no me molesten, no molesten, dejen de, deja de, deje de, paren de,
            pare de, dejame en paz, dejenme en paz, quitenme de, borrenme de, borren mi numero,
            eliminen mi numero, sacame de, saquenme de, denme de baja, dame de baja,
            quiero darme de baja, nao quero mais, nao me mande, nao envie, nao enviem,
            me tire da lista, me remova, parem de, pare de enviar,
            ne menvoyez/mecrivez/mecris/menvoie plus, ne me contactez/contacte/derangez plus,
            nao me envie/envies/enviem/escreva/escrevam/contate/contatem/mandem, ne plus menvoyer,
            arretez de, arrete de, plus de sms, plus de messages, plus de message, je ne veux plus,
            ne me contactez plus, laissez moi tranquille, retirez moi, supprimez mon numero,
            desabonnez moi, keine sms, keine nachrichten, keine weiteren, keine werbung,
            nicht mehr schreiben, nicht mehr kontaktieren, nicht mehr anschreiben, horen sie auf,
            hor auf, horen sie auf mir, lassen sie mich in ruhe, lass mich in ruhe,
            loschen sie meine nummer, meine nummer loschen, bitte abmelden, melden sie mich ab,
            austragen bitte, non voglio piu, basta de/con, basta messaggi/mensajes/sms, stop con,
            non mi scriv*, non mi mand*, non mi contatt*, non mi invi*, detengan*, no me contact*,
            no me llam*, no me mandes*, nao me mand*, nao me envi*, nao me contat*, pas de sms,
            non scrivetemi piu, non mandatemi piu, basta messaggi, cancellatemi, cancellami,
            smettetela, cancelar suscripcion/mensajes, eliminame/eliminenme de, не пишите,
            не присылайте, не отправляйте, больше не, удалите мой номер, отпишите меня, 不要再*,
            不要发*, 别再*, 别发*, 请不要*, 请勿*, 停止发*, 取消订阅*, 退订*, 配信停止*, 停止して*,
            もう送らない*, 送らないで*, 解除して*, niet meer, stop met, geen berichten, nie pisz*,
            prosze nie, لا ترسل*
        """,
    ),
)  # fmt: skip
