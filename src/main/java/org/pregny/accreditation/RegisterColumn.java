package org.pregny.accreditation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.kernel.FoldedName;

/** What a column of a register's file can hold, and how it may be headed, in any of the six languages. */
public enum RegisterColumn {
    REFERENCE(
            "reference, ref, reference number, reference no, ref no, number, no, id, organization id, code, registration number,"
                    + " n°, numéro, numéro de référence, référence, número, número de referencia, referencia, 参考编号, 编号,"
                    + " номер, регистрационный номер, الرقم المرجعي, الرقم"),
    NAME(
            "name, organization, organisation, organization name, name of organization, name of the organization, ngo, ngo name,"
                    + " institution, name of institution, nhri, nom, nom de l'organisation, nombre, nombre de la organización,"
                    + " organización, institución, 名称, 组织名称, 组织, название, наименование, организация, الاسم, اسم المنظمة, المنظمة"),
    OTHER_NAMES(
            "other names, other name, also known as, aka, former name, former names, name in other languages, autres noms,"
                    + " autre nom, otros nombres, 其他名称, другие названия, أسماء أخرى"),
    ACRONYM(
            "acronym, abbreviation, short name, sigle, acronyme, siglas, acrónimo, 简称, 缩写, аббревиатура, сокращение, الاختصار"),
    COUNTRY(
            "country, country code, iso, headquarters, hq, hq country, headquarters country, state, pays, siège, país, sede,"
                    + " 国家, 国家或地区, страна, государство, البلد, الدولة"),
    STATUS(
            "status, consultative status, type of status, type of consultative status, accreditation status, grade, statut,"
                    + " statut consultatif, estado, estatus, categoría, 地位, 咨商地位, 状态, статус, المركز, الوضع"),
    STANDING("good standing, in good standing, standing, en règle, en regla, 状况正常, в порядке, وضع سليم"),
    VALID_UNTIL(
            "valid until, valid to, expires, expires on, expiry, expiry date, expiration date, end date, valable jusqu'au,"
                    + " expire le, válido hasta, vence, 有效期至, действителен до, действительна до, срок действия, صالح حتى"),
    SCOPE(
            "process, scope, process code, processus, code du processus, proceso, código del proceso, 进程, 进程代码, процесс, код процесса, العملية, رمز العملية");

    private final Set<String> headings;

    RegisterColumn(String headings) {
        this.headings = Arrays.stream(headings.split(","))
                .map(heading -> FoldedName.of(heading).joined())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which column of the file holds what; the first of two alike. */
    static Map<RegisterColumn, Integer> recognise(List<String> header) {
        Map<RegisterColumn, Integer> found = new EnumMap<>(RegisterColumn.class);
        for (int i = 0; i < header.size(); i++) {
            String heading = FoldedName.of(header.get(i)).joined();
            int at = i;
            Arrays.stream(values())
                    .filter(column -> column.headings.contains(heading))
                    .forEach(column -> found.putIfAbsent(column, at));
        }
        return found;
    }
}
