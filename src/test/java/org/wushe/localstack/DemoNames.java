package org.wushe.localstack;

import java.util.List;

/** Invented full names: every number has its own, and neighbours differ in the surname. */
final class DemoNames {

    private static final List<String> SURNAMES =
            List.of(
                    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林",
                    "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程");
    private static final List<String> GIVEN =
            List.of(
                    "秀英", "建国", "淑珍", "志强", "晓梅", "文华", "丽娟", "国平", "雨晴", "春生", "桂兰", "明远", "思齐",
                    "慧敏", "永福", "佳宁", "德顺", "雪莲", "俊杰", "美玲", "长河", "静怡", "立新", "玉珠", "浩然", "素云",
                    "海涛", "若兰", "振华", "巧云", "安然", "书琴", "向东", "婉清", "福来", "月华", "致远");

    private DemoNames() {}

    static String of(int number) {
        return SURNAMES.get(number % SURNAMES.size()) + GIVEN.get(number * 5 % GIVEN.size());
    }
}
