package org.sharewell.spaces;

import java.util.List;
import java.util.Map;

import org.sharewell.web.Slice;

/** The people of a space on one page; for its stewards also who waits, and what they typed to invite somebody. */
record MemberList(Header header, Slice<Member> members, List<Member> asking, List<Member> invited, String typed,
        Map<String, List<String>> errors) {
    public List<String> wrong(String field) {
        return errors.get(field);
    }
}
