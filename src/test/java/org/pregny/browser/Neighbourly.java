package org.pregny.browser;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.pregny.device.Device;

/** What tests do with the connections between phones: hold on to them, speak over them, or keep two phones apart. */
final class Neighbourly {

    /** Keeps the channels of a page, so that a test can say over them what the app never would. */
    static final String KEEPING_CHANNELS = """
            window.channels = [];
            const create = RTCPeerConnection.prototype.createDataChannel;
            RTCPeerConnection.prototype.createDataChannel = function (...wanted) {
              const channel = create.apply(this, wanted);
              window.channels.push(channel);
              return channel;
            };
            const handler = Object.getOwnPropertyDescriptor(RTCPeerConnection.prototype, 'ondatachannel');
            Object.defineProperty(RTCPeerConnection.prototype, 'ondatachannel', {
              set(wanted) {
                handler.set.call(this, (event) => {
                  window.channels.push(event.channel);
                  wanted(event);
                });
              },
            });
            """;

    /** Says what is given as a device would, but signed with a key that no device has. */
    static final String SIGNED_BY_NOBODY = """
            async (passage) => {
              const kind = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};
              const {privateKey} = await crypto.subtle.generateKey(kind, false, ['sign', 'verify']);
              const bytes = await crypto.subtle.sign(kind, privateKey, new TextEncoder().encode(passage));
              const {toBase64url} = await import('/assets/cose.js');
              const signature = toBase64url(new Uint8Array(bytes));
              const channel = window.channels.find(one => one.readyState === 'open');
              channel.send(JSON.stringify({passage, signature}));
            }""";

    private static final Gson JSON = new Gson();

    private Neighbourly() {}

    /** As if a wall stood between this phone and that device: neither hears how the other can be reached. */
    static void keepApart(GatePhone phone, Device other) {
        String id = other.id().toString();
        phone.context.route("**/api/v1/device/neighbours", route -> meet(route, id));
    }

    private static void meet(Route route, String other) {
        JsonObject asked = JSON.fromJson(route.request().postData(), JsonObject.class);
        if (asked.get("signal").isJsonObject()
                && other.equals(asked.getAsJsonObject("signal").get("peer").getAsString())) {
            asked.remove("signal");
        }
        APIResponse answer = route.fetch(new Route.FetchOptions().setPostData(asked.toString()));
        JsonObject told = JSON.fromJson(answer.text(), JsonObject.class);
        JsonArray left = new JsonArray();
        for (JsonElement signal : told.getAsJsonArray("signals")) {
            if (!other.equals(signal.getAsJsonObject().get("peer").getAsString())) {
                left.add(signal);
            }
        }
        told.add("signals", left);
        route.fulfill(new Route.FulfillOptions()
                .setStatus(answer.status())
                .setHeaders(Map.of("content-type", "application/json"))
                .setBody(told.toString()));
    }

    /** Over the first channel that is open. */
    static void say(GatePhone phone, String text) {
        phone.page.evaluate("text => window.channels.find(one => one.readyState === 'open').send(text)", text);
    }
}
