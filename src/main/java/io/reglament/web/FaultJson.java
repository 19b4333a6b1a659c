package io.reglament.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.reglament.fault.Fault;
import java.util.List;

/** One entry of a problem's {@code errors}; {@code allowed} is left out where there is no list of values. */
record FaultJson(
        String pointer,
        String code,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> allowed) {

    static FaultJson of(Fault fault) {
        return new FaultJson(fault.pointer(), fault.code(), fault.detail(), fault.allowed());
    }

    /** A fault of a file in a bundle; the pointer names the file. */
    static FaultJson of(io.reglament.regulation.dmn.GateFault fault) {
        String where = fault.where().isEmpty() ? "" : fault.where() + ": ";
        return new FaultJson("/" + fault.file(), "NOT_LAW", where + fault.what(), List.of());
    }
}
