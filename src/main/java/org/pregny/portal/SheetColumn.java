package org.pregny.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.kernel.FoldedName;

/**
 * A column of a sheet of representatives, and how it may be headed besides by its own heading
 * {@code portal.sheet.column.<NAME>}. The order is that of sheets without headings.
 */
public enum SheetColumn {
    NAME_ON_ID(
            "nameOnId",
            "name, full name, name on id, name on passport, name as on passport, name as in passport, participant, delegate,"
                    + " representative, nom, nom complet, nom et prénom, nombre completo, nombre y apellidos, الاسم, الاسم الكامل,"
                    + " 姓名, 全名, имя, фио, полное имя"),
    NAME_TO_PRINT("nameToPrint", "badge name, name on badge, name on pass, print name, nom sur le badge, 印制姓名"),
    FUNCTION(
            "function",
            "function, position, job title, title, role, functional title, fonction, poste, titre, función, cargo, puesto,"
                    + " الوظيفة, المنصب, 职务, 职位, должность"),
    EMAIL(
            "email",
            "email, e-mail, mail, email address, e-mail address, courriel, adresse électronique, adresse e-mail, correo,"
                    + " correo electrónico, البريد الإلكتروني, 电子邮件, 邮箱, 电邮, эл. почта, электронная почта, адрес электронной почты"),
    DOCUMENT_TYPE(
            "documentType",
            "document, document type, type of document, id type, identity document, type de document, pièce d'identité,"
                    + " tipo de documento, documento de identidad, نوع الوثيقة, 证件类型, 证件, документ, вид документа, тип документа"),
    DOCUMENT_LAST_FOUR(
            "documentLastFour",
            "last four, last 4, last four characters, last four digits, document number, passport number, passport no, id number,"
                    + " quatre derniers caractères, numéro de document, numéro de passeport, últimos cuatro, número de documento,"
                    + " número de pasaporte, رقم الوثيقة, رقم جواز السفر, 证件号码, 护照号码, номер документа, номер паспорта"),
    GROUNDS_PASS(
            "groundsPass",
            "grounds pass, un grounds pass, un badge, has grounds pass, badge onu, badge d'accès, pase de acceso, 出入证,"
                    + " пропуск оон, بطاقة دخول, pase de las naciones unidas, 联合国通行证"),
    GROUNDS_PASS_STATION(
            "groundsPassStation",
            "duty station, station, issued in, grounds pass station, lieu, lieu d'affectation, lugar de destino, 工作地点, место службы"),
    GROUNDS_PASS_VALID_UNTIL(
            "groundsPassValidUntil",
            "valid until, grounds pass valid until, badge valid until, expiry, valable jusqu'au, válido hasta, 有效期至,"
                    + " действителен до, صالح حتى"),
    VISA_LETTER(
            "needs.visaLetter",
            "visa letter, visa, needs visa, needs a visa letter, lettre de visa, carta de visado, 签证"),
    GENDER("declared.gender", "gender, sex, genre, sexe, género, sexo, الجنس, النوع الاجتماعي, 性别, пол, гендер"),
    LANGUAGES(
            "declared.languages",
            "languages, languages spoken, working languages, langues, langues parlées, idiomas, اللغات, 语言, 语文, языки"),
    REGION(
            "declared.region",
            "region, regional group, région, groupe régional, región, grupo regional, المنطقة, 区域, 地区, регион"),
    GIVEN_NAMES(
            null,
            "first name, first names, given name, given names, forename, prénom, prénoms, nombre de pila, nombres,"
                    + " الاسم الأول, 名, имя собственное"),
    FAMILY_NAME(null, "last name, family name, surname, nom de famille, apellido, apellidos, اسم العائلة, 姓, фамилия");

    private final String answer;
    private final Set<String> headings;

    SheetColumn(String answer, String headings) {
        this.answer = answer;
        this.headings = Arrays.stream(headings.split(","))
                .map(heading -> FoldedName.of(heading).joined())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that hold an answer of their own: all but the two halves of a name. */
    public static List<SheetColumn> answers() {
        return Arrays.stream(values()).filter(column -> column.answer != null).toList();
    }

    /** The name of the answer, after the person’s key. */
    public String answer() {
        return answer;
    }

    /** Key of its heading. */
    public String heading() {
        return "portal.sheet.column." + name();
    }

    boolean isHeaded(String folded) {
        return headings.contains(folded);
    }
}
