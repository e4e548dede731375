package org.pregny.pass;

import com.upokecenter.cbor.CBORObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is known of an event's passes that are not simply good, and of its revoked keys.
 *
 * @param passes statuses by short id
 */
record StatusTally(Map<Long, StatusCode> passes, Collection<String> revokedKids) {

    /** The digest by which a reader knows that its list and ours are the same after a change. */
    byte[] digest() {
        try {
            CBORObject both = CBORObject.NewArray().Add(passesCbor()).Add(kidsCbor());
            return MessageDigest.getInstance("SHA-256").digest(both.EncodeToBytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    CBORObject passesCbor() {
        SortedMap<Integer, List<Long>> groups = new TreeMap<>(passes.entrySet().stream()
                .collect(Collectors.groupingBy(
                        e -> e.getValue().number(), Collectors.mapping(Map.Entry::getKey, Collectors.toList()))));
        CBORObject map = CBORObject.NewOrderedMap();
        groups.forEach((status, ids) -> map.Add(status, ShortIds.pack(ids)));
        return map;
    }

    CBORObject kidsCbor() {
        CBORObject array = CBORObject.NewArray();
        revokedKids.stream()
                .map(SigningKey::kidBytes)
                .sorted(Comparator.comparing(kid -> kid, java.util.Arrays::compareUnsigned))
                .forEach(array::Add);
        return array;
    }
}
