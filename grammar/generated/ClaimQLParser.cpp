
// Generated from ClaimQLParser.g4 by ANTLR 4.7.2



#include "ClaimQLParser.h"


using namespace antlrcpp;
using namespace claimgraph::grammar;
using namespace antlr4;

ClaimQLParser::ClaimQLParser(TokenStream *input) : Parser(input) {
  _interpreter = new atn::ParserATNSimulator(this, _atn, _decisionToDFA, _sharedContextCache);
}

ClaimQLParser::~ClaimQLParser() {
  delete _interpreter;
}

std::string ClaimQLParser::getGrammarFileName() const {
  return "ClaimQLParser.g4";
}

const std::vector<std::string>& ClaimQLParser::getRuleNames() const {
  return _ruleNames;
}

dfa::Vocabulary& ClaimQLParser::getVocabulary() const {
  return _vocabulary;
}


//----------------- QueryTextContext ------------------------------------------------------------------

ClaimQLParser::QueryTextContext::QueryTextContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::StatementContext* ClaimQLParser::QueryTextContext::statement() {
  return getRuleContext<ClaimQLParser::StatementContext>(0);
}

tree::TerminalNode* ClaimQLParser::QueryTextContext::EOF() {
  return getToken(ClaimQLParser::EOF, 0);
}

tree::TerminalNode* ClaimQLParser::QueryTextContext::SEMICOLON() {
  return getToken(ClaimQLParser::SEMICOLON, 0);
}

tree::TerminalNode* ClaimQLParser::QueryTextContext::EXPLAIN_() {
  return getToken(ClaimQLParser::EXPLAIN_, 0);
}

tree::TerminalNode* ClaimQLParser::QueryTextContext::PROFILE_() {
  return getToken(ClaimQLParser::PROFILE_, 0);
}


size_t ClaimQLParser::QueryTextContext::getRuleIndex() const {
  return ClaimQLParser::RuleQueryText;
}


ClaimQLParser::QueryTextContext* ClaimQLParser::queryText() {
  QueryTextContext *_localctx = _tracker.createInstance<QueryTextContext>(_ctx, getState());
  enterRule(_localctx, 0, ClaimQLParser::RuleQueryText);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(273);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::EXPLAIN_

    || _la == ClaimQLParser::PROFILE_) {
      setState(272);
      _la = _input->LA(1);
      if (!(_la == ClaimQLParser::EXPLAIN_

      || _la == ClaimQLParser::PROFILE_)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(275);
    statement();
    setState(277);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::SEMICOLON) {
      setState(276);
      match(ClaimQLParser::SEMICOLON);
    }
    setState(279);
    match(ClaimQLParser::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StatementContext ------------------------------------------------------------------

ClaimQLParser::StatementContext::StatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::RegularQueryContext* ClaimQLParser::StatementContext::regularQuery() {
  return getRuleContext<ClaimQLParser::RegularQueryContext>(0);
}

ClaimQLParser::WhichStatementContext* ClaimQLParser::StatementContext::whichStatement() {
  return getRuleContext<ClaimQLParser::WhichStatementContext>(0);
}

ClaimQLParser::CreateIndexContext* ClaimQLParser::StatementContext::createIndex() {
  return getRuleContext<ClaimQLParser::CreateIndexContext>(0);
}

ClaimQLParser::DropIndexContext* ClaimQLParser::StatementContext::dropIndex() {
  return getRuleContext<ClaimQLParser::DropIndexContext>(0);
}

ClaimQLParser::CreateConstraintContext* ClaimQLParser::StatementContext::createConstraint() {
  return getRuleContext<ClaimQLParser::CreateConstraintContext>(0);
}

ClaimQLParser::DropConstraintContext* ClaimQLParser::StatementContext::dropConstraint() {
  return getRuleContext<ClaimQLParser::DropConstraintContext>(0);
}

ClaimQLParser::ShowStatementContext* ClaimQLParser::StatementContext::showStatement() {
  return getRuleContext<ClaimQLParser::ShowStatementContext>(0);
}


size_t ClaimQLParser::StatementContext::getRuleIndex() const {
  return ClaimQLParser::RuleStatement;
}


ClaimQLParser::StatementContext* ClaimQLParser::statement() {
  StatementContext *_localctx = _tracker.createInstance<StatementContext>(_ctx, getState());
  enterRule(_localctx, 2, ClaimQLParser::RuleStatement);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(288);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 2, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(281);
      regularQuery();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(282);
      whichStatement();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(283);
      createIndex();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(284);
      dropIndex();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(285);
      createConstraint();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(286);
      dropConstraint();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(287);
      showStatement();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RegularQueryContext ------------------------------------------------------------------

ClaimQLParser::RegularQueryContext::RegularQueryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::SingleQueryContext *> ClaimQLParser::RegularQueryContext::singleQuery() {
  return getRuleContexts<ClaimQLParser::SingleQueryContext>();
}

ClaimQLParser::SingleQueryContext* ClaimQLParser::RegularQueryContext::singleQuery(size_t i) {
  return getRuleContext<ClaimQLParser::SingleQueryContext>(i);
}

std::vector<ClaimQLParser::QueryOperatorContext *> ClaimQLParser::RegularQueryContext::queryOperator() {
  return getRuleContexts<ClaimQLParser::QueryOperatorContext>();
}

ClaimQLParser::QueryOperatorContext* ClaimQLParser::RegularQueryContext::queryOperator(size_t i) {
  return getRuleContext<ClaimQLParser::QueryOperatorContext>(i);
}


size_t ClaimQLParser::RegularQueryContext::getRuleIndex() const {
  return ClaimQLParser::RuleRegularQuery;
}


ClaimQLParser::RegularQueryContext* ClaimQLParser::regularQuery() {
  RegularQueryContext *_localctx = _tracker.createInstance<RegularQueryContext>(_ctx, getState());
  enterRule(_localctx, 4, ClaimQLParser::RuleRegularQuery);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(290);
    singleQuery();
    setState(296);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 31) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 31)) & ((1ULL << (ClaimQLParser::EXCEPT_ - 31))
      | (1ULL << (ClaimQLParser::INTERSECT_ - 31))
      | (1ULL << (ClaimQLParser::NEXT_ - 31))
      | (1ULL << (ClaimQLParser::UNION_ - 31)))) != 0)) {
      setState(291);
      queryOperator();
      setState(292);
      singleQuery();
      setState(298);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QueryOperatorContext ------------------------------------------------------------------

ClaimQLParser::QueryOperatorContext::QueryOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::QueryOperatorContext::UNION_() {
  return getToken(ClaimQLParser::UNION_, 0);
}

tree::TerminalNode* ClaimQLParser::QueryOperatorContext::EXCEPT_() {
  return getToken(ClaimQLParser::EXCEPT_, 0);
}

tree::TerminalNode* ClaimQLParser::QueryOperatorContext::INTERSECT_() {
  return getToken(ClaimQLParser::INTERSECT_, 0);
}

tree::TerminalNode* ClaimQLParser::QueryOperatorContext::ALL_() {
  return getToken(ClaimQLParser::ALL_, 0);
}

tree::TerminalNode* ClaimQLParser::QueryOperatorContext::DISTINCT_() {
  return getToken(ClaimQLParser::DISTINCT_, 0);
}

tree::TerminalNode* ClaimQLParser::QueryOperatorContext::NEXT_() {
  return getToken(ClaimQLParser::NEXT_, 0);
}

ClaimQLParser::YieldClauseContext* ClaimQLParser::QueryOperatorContext::yieldClause() {
  return getRuleContext<ClaimQLParser::YieldClauseContext>(0);
}


size_t ClaimQLParser::QueryOperatorContext::getRuleIndex() const {
  return ClaimQLParser::RuleQueryOperator;
}


ClaimQLParser::QueryOperatorContext* ClaimQLParser::queryOperator() {
  QueryOperatorContext *_localctx = _tracker.createInstance<QueryOperatorContext>(_ctx, getState());
  enterRule(_localctx, 6, ClaimQLParser::RuleQueryOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(307);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::UNION_: {
        enterOuterAlt(_localctx, 1);
        setState(299);
        _la = _input->LA(1);
        if (!(((((_la - 31) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 31)) & ((1ULL << (ClaimQLParser::EXCEPT_ - 31))
          | (1ULL << (ClaimQLParser::INTERSECT_ - 31))
          | (1ULL << (ClaimQLParser::UNION_ - 31)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(301);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ClaimQLParser::ALL_

        || _la == ClaimQLParser::DISTINCT_) {
          setState(300);
          _la = _input->LA(1);
          if (!(_la == ClaimQLParser::ALL_

          || _la == ClaimQLParser::DISTINCT_)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
        }
        break;
      }

      case ClaimQLParser::NEXT_: {
        enterOuterAlt(_localctx, 2);
        setState(303);
        match(ClaimQLParser::NEXT_);
        setState(305);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ClaimQLParser::YIELD_) {
          setState(304);
          yieldClause();
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SingleQueryContext ------------------------------------------------------------------

ClaimQLParser::SingleQueryContext::SingleQueryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::PageItemContext *> ClaimQLParser::SingleQueryContext::pageItem() {
  return getRuleContexts<ClaimQLParser::PageItemContext>();
}

ClaimQLParser::PageItemContext* ClaimQLParser::SingleQueryContext::pageItem(size_t i) {
  return getRuleContext<ClaimQLParser::PageItemContext>(i);
}

std::vector<ClaimQLParser::ClauseContext *> ClaimQLParser::SingleQueryContext::clause() {
  return getRuleContexts<ClaimQLParser::ClauseContext>();
}

ClaimQLParser::ClauseContext* ClaimQLParser::SingleQueryContext::clause(size_t i) {
  return getRuleContext<ClaimQLParser::ClauseContext>(i);
}


size_t ClaimQLParser::SingleQueryContext::getRuleIndex() const {
  return ClaimQLParser::RuleSingleQuery;
}


ClaimQLParser::SingleQueryContext* ClaimQLParser::singleQuery() {
  SingleQueryContext *_localctx = _tracker.createInstance<SingleQueryContext>(_ctx, getState());
  enterRule(_localctx, 8, ClaimQLParser::RuleSingleQuery);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(312);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 52) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 52)) & ((1ULL << (ClaimQLParser::LIMIT_ - 52))
      | (1ULL << (ClaimQLParser::OFFSET_ - 52))
      | (1ULL << (ClaimQLParser::ORDER_ - 52))
      | (1ULL << (ClaimQLParser::SKIP_ - 52)))) != 0)) {
      setState(309);
      pageItem();
      setState(314);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(316); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(315);
      clause();
      setState(318); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::CREATE_)
      | (1ULL << ClaimQLParser::DELETE_)
      | (1ULL << ClaimQLParser::DETACH_)
      | (1ULL << ClaimQLParser::FILTER_)
      | (1ULL << ClaimQLParser::FINISH_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::INSERT_)
      | (1ULL << ClaimQLParser::LET_)
      | (1ULL << ClaimQLParser::LOAD_)
      | (1ULL << ClaimQLParser::MATCH_)
      | (1ULL << ClaimQLParser::MERGE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::OPTIONAL_ - 64))
      | (1ULL << (ClaimQLParser::REMOVE_ - 64))
      | (1ULL << (ClaimQLParser::RETRACT_ - 64))
      | (1ULL << (ClaimQLParser::RETURN_ - 64))
      | (1ULL << (ClaimQLParser::SET_ - 64))
      | (1ULL << (ClaimQLParser::TRACE_ - 64))
      | (1ULL << (ClaimQLParser::UNWIND_ - 64))
      | (1ULL << (ClaimQLParser::WITH_ - 64)))) != 0));
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClauseContext ------------------------------------------------------------------

ClaimQLParser::ClauseContext::ClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::WithClauseContext* ClaimQLParser::ClauseContext::withClause() {
  return getRuleContext<ClaimQLParser::WithClauseContext>(0);
}

ClaimQLParser::ReturnClauseContext* ClaimQLParser::ClauseContext::returnClause() {
  return getRuleContext<ClaimQLParser::ReturnClauseContext>(0);
}

ClaimQLParser::MatchClauseContext* ClaimQLParser::ClauseContext::matchClause() {
  return getRuleContext<ClaimQLParser::MatchClauseContext>(0);
}

ClaimQLParser::UnwindClauseContext* ClaimQLParser::ClauseContext::unwindClause() {
  return getRuleContext<ClaimQLParser::UnwindClauseContext>(0);
}

ClaimQLParser::LetClauseContext* ClaimQLParser::ClauseContext::letClause() {
  return getRuleContext<ClaimQLParser::LetClauseContext>(0);
}

ClaimQLParser::FilterClauseContext* ClaimQLParser::ClauseContext::filterClause() {
  return getRuleContext<ClaimQLParser::FilterClauseContext>(0);
}

ClaimQLParser::ForClauseContext* ClaimQLParser::ClauseContext::forClause() {
  return getRuleContext<ClaimQLParser::ForClauseContext>(0);
}

ClaimQLParser::CallSubqueryContext* ClaimQLParser::ClauseContext::callSubquery() {
  return getRuleContext<ClaimQLParser::CallSubqueryContext>(0);
}

ClaimQLParser::CallProcedureContext* ClaimQLParser::ClauseContext::callProcedure() {
  return getRuleContext<ClaimQLParser::CallProcedureContext>(0);
}

ClaimQLParser::LoadCsvClauseContext* ClaimQLParser::ClauseContext::loadCsvClause() {
  return getRuleContext<ClaimQLParser::LoadCsvClauseContext>(0);
}

ClaimQLParser::CreateClauseContext* ClaimQLParser::ClauseContext::createClause() {
  return getRuleContext<ClaimQLParser::CreateClauseContext>(0);
}

ClaimQLParser::MergeClauseContext* ClaimQLParser::ClauseContext::mergeClause() {
  return getRuleContext<ClaimQLParser::MergeClauseContext>(0);
}

ClaimQLParser::SetClauseContext* ClaimQLParser::ClauseContext::setClause() {
  return getRuleContext<ClaimQLParser::SetClauseContext>(0);
}

ClaimQLParser::RemoveClauseContext* ClaimQLParser::ClauseContext::removeClause() {
  return getRuleContext<ClaimQLParser::RemoveClauseContext>(0);
}

ClaimQLParser::DeleteClauseContext* ClaimQLParser::ClauseContext::deleteClause() {
  return getRuleContext<ClaimQLParser::DeleteClauseContext>(0);
}

ClaimQLParser::FinishClauseContext* ClaimQLParser::ClauseContext::finishClause() {
  return getRuleContext<ClaimQLParser::FinishClauseContext>(0);
}

ClaimQLParser::TraceClauseContext* ClaimQLParser::ClauseContext::traceClause() {
  return getRuleContext<ClaimQLParser::TraceClauseContext>(0);
}

ClaimQLParser::RetractClauseContext* ClaimQLParser::ClauseContext::retractClause() {
  return getRuleContext<ClaimQLParser::RetractClauseContext>(0);
}

std::vector<ClaimQLParser::PageItemContext *> ClaimQLParser::ClauseContext::pageItem() {
  return getRuleContexts<ClaimQLParser::PageItemContext>();
}

ClaimQLParser::PageItemContext* ClaimQLParser::ClauseContext::pageItem(size_t i) {
  return getRuleContext<ClaimQLParser::PageItemContext>(i);
}


size_t ClaimQLParser::ClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleClause;
}


ClaimQLParser::ClauseContext* ClaimQLParser::clause() {
  ClauseContext *_localctx = _tracker.createInstance<ClauseContext>(_ctx, getState());
  enterRule(_localctx, 10, ClaimQLParser::RuleClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(346);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::WITH_: {
        enterOuterAlt(_localctx, 1);
        setState(320);
        withClause();
        break;
      }

      case ClaimQLParser::RETURN_: {
        enterOuterAlt(_localctx, 2);
        setState(321);
        returnClause();
        break;
      }

      case ClaimQLParser::CALL_:
      case ClaimQLParser::CREATE_:
      case ClaimQLParser::DELETE_:
      case ClaimQLParser::DETACH_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::MATCH_:
      case ClaimQLParser::MERGE_:
      case ClaimQLParser::OPTIONAL_:
      case ClaimQLParser::REMOVE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SET_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::UNWIND_: {
        enterOuterAlt(_localctx, 3);
        setState(338);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 9, _ctx)) {
        case 1: {
          setState(322);
          matchClause();
          break;
        }

        case 2: {
          setState(323);
          unwindClause();
          break;
        }

        case 3: {
          setState(324);
          letClause();
          break;
        }

        case 4: {
          setState(325);
          filterClause();
          break;
        }

        case 5: {
          setState(326);
          forClause();
          break;
        }

        case 6: {
          setState(327);
          callSubquery();
          break;
        }

        case 7: {
          setState(328);
          callProcedure();
          break;
        }

        case 8: {
          setState(329);
          loadCsvClause();
          break;
        }

        case 9: {
          setState(330);
          createClause();
          break;
        }

        case 10: {
          setState(331);
          mergeClause();
          break;
        }

        case 11: {
          setState(332);
          setClause();
          break;
        }

        case 12: {
          setState(333);
          removeClause();
          break;
        }

        case 13: {
          setState(334);
          deleteClause();
          break;
        }

        case 14: {
          setState(335);
          finishClause();
          break;
        }

        case 15: {
          setState(336);
          traceClause();
          break;
        }

        case 16: {
          setState(337);
          retractClause();
          break;
        }

        }
        setState(343);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (((((_la - 52) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 52)) & ((1ULL << (ClaimQLParser::LIMIT_ - 52))
          | (1ULL << (ClaimQLParser::OFFSET_ - 52))
          | (1ULL << (ClaimQLParser::ORDER_ - 52))
          | (1ULL << (ClaimQLParser::SKIP_ - 52)))) != 0)) {
          setState(340);
          pageItem();
          setState(345);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PageItemContext ------------------------------------------------------------------

ClaimQLParser::PageItemContext::PageItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::OrderByContext* ClaimQLParser::PageItemContext::orderBy() {
  return getRuleContext<ClaimQLParser::OrderByContext>(0);
}

ClaimQLParser::SkipClauseContext* ClaimQLParser::PageItemContext::skipClause() {
  return getRuleContext<ClaimQLParser::SkipClauseContext>(0);
}

ClaimQLParser::LimitClauseContext* ClaimQLParser::PageItemContext::limitClause() {
  return getRuleContext<ClaimQLParser::LimitClauseContext>(0);
}


size_t ClaimQLParser::PageItemContext::getRuleIndex() const {
  return ClaimQLParser::RulePageItem;
}


ClaimQLParser::PageItemContext* ClaimQLParser::pageItem() {
  PageItemContext *_localctx = _tracker.createInstance<PageItemContext>(_ctx, getState());
  enterRule(_localctx, 12, ClaimQLParser::RulePageItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(351);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ORDER_: {
        enterOuterAlt(_localctx, 1);
        setState(348);
        orderBy();
        break;
      }

      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::SKIP_: {
        enterOuterAlt(_localctx, 2);
        setState(349);
        skipClause();
        break;
      }

      case ClaimQLParser::LIMIT_: {
        enterOuterAlt(_localctx, 3);
        setState(350);
        limitClause();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MatchClauseContext ------------------------------------------------------------------

ClaimQLParser::MatchClauseContext::MatchClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::MatchClauseContext::MATCH_() {
  return getToken(ClaimQLParser::MATCH_, 0);
}

ClaimQLParser::PatternListContext* ClaimQLParser::MatchClauseContext::patternList() {
  return getRuleContext<ClaimQLParser::PatternListContext>(0);
}

tree::TerminalNode* ClaimQLParser::MatchClauseContext::OPTIONAL_() {
  return getToken(ClaimQLParser::OPTIONAL_, 0);
}

ClaimQLParser::MatchModeContext* ClaimQLParser::MatchClauseContext::matchMode() {
  return getRuleContext<ClaimQLParser::MatchModeContext>(0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::MatchClauseContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}


size_t ClaimQLParser::MatchClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleMatchClause;
}


ClaimQLParser::MatchClauseContext* ClaimQLParser::matchClause() {
  MatchClauseContext *_localctx = _tracker.createInstance<MatchClauseContext>(_ctx, getState());
  enterRule(_localctx, 14, ClaimQLParser::RuleMatchClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(354);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::OPTIONAL_) {
      setState(353);
      match(ClaimQLParser::OPTIONAL_);
    }
    setState(356);
    match(ClaimQLParser::MATCH_);
    setState(358);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 14, _ctx)) {
    case 1: {
      setState(357);
      matchMode();
      break;
    }

    }
    setState(360);
    patternList();
    setState(362);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(361);
      whereClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MatchModeContext ------------------------------------------------------------------

ClaimQLParser::MatchModeContext::MatchModeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> ClaimQLParser::MatchModeContext::IDENTIFIER() {
  return getTokens(ClaimQLParser::IDENTIFIER);
}

tree::TerminalNode* ClaimQLParser::MatchModeContext::IDENTIFIER(size_t i) {
  return getToken(ClaimQLParser::IDENTIFIER, i);
}

tree::TerminalNode* ClaimQLParser::MatchModeContext::REPEATABLE_() {
  return getToken(ClaimQLParser::REPEATABLE_, 0);
}

tree::TerminalNode* ClaimQLParser::MatchModeContext::DIFFERENT_() {
  return getToken(ClaimQLParser::DIFFERENT_, 0);
}


size_t ClaimQLParser::MatchModeContext::getRuleIndex() const {
  return ClaimQLParser::RuleMatchMode;
}


ClaimQLParser::MatchModeContext* ClaimQLParser::matchMode() {
  MatchModeContext *_localctx = _tracker.createInstance<MatchModeContext>(_ctx, getState());
  enterRule(_localctx, 16, ClaimQLParser::RuleMatchMode);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(364);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::DIFFERENT_

    || _la == ClaimQLParser::REPEATABLE_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(365);
    match(ClaimQLParser::IDENTIFIER);
    setState(367);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 16, _ctx)) {
    case 1: {
      setState(366);
      match(ClaimQLParser::IDENTIFIER);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhereClauseContext ------------------------------------------------------------------

ClaimQLParser::WhereClauseContext::WhereClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::WhereClauseContext::WHERE_() {
  return getToken(ClaimQLParser::WHERE_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::WhereClauseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}


size_t ClaimQLParser::WhereClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleWhereClause;
}


ClaimQLParser::WhereClauseContext* ClaimQLParser::whereClause() {
  WhereClauseContext *_localctx = _tracker.createInstance<WhereClauseContext>(_ctx, getState());
  enterRule(_localctx, 18, ClaimQLParser::RuleWhereClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(369);
    match(ClaimQLParser::WHERE_);
    setState(370);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- UnwindClauseContext ------------------------------------------------------------------

ClaimQLParser::UnwindClauseContext::UnwindClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::UnwindClauseContext::UNWIND_() {
  return getToken(ClaimQLParser::UNWIND_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::UnwindClauseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::UnwindClauseContext::AS_() {
  return getToken(ClaimQLParser::AS_, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::UnwindClauseContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}


size_t ClaimQLParser::UnwindClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleUnwindClause;
}


ClaimQLParser::UnwindClauseContext* ClaimQLParser::unwindClause() {
  UnwindClauseContext *_localctx = _tracker.createInstance<UnwindClauseContext>(_ctx, getState());
  enterRule(_localctx, 20, ClaimQLParser::RuleUnwindClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(372);
    match(ClaimQLParser::UNWIND_);
    setState(373);
    expression();
    setState(374);
    match(ClaimQLParser::AS_);
    setState(375);
    symbolicName();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LetClauseContext ------------------------------------------------------------------

ClaimQLParser::LetClauseContext::LetClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::LetClauseContext::LET_() {
  return getToken(ClaimQLParser::LET_, 0);
}

std::vector<ClaimQLParser::LetItemContext *> ClaimQLParser::LetClauseContext::letItem() {
  return getRuleContexts<ClaimQLParser::LetItemContext>();
}

ClaimQLParser::LetItemContext* ClaimQLParser::LetClauseContext::letItem(size_t i) {
  return getRuleContext<ClaimQLParser::LetItemContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::LetClauseContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::LetClauseContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::LetClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleLetClause;
}


ClaimQLParser::LetClauseContext* ClaimQLParser::letClause() {
  LetClauseContext *_localctx = _tracker.createInstance<LetClauseContext>(_ctx, getState());
  enterRule(_localctx, 22, ClaimQLParser::RuleLetClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(377);
    match(ClaimQLParser::LET_);
    setState(378);
    letItem();
    setState(383);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(379);
      match(ClaimQLParser::COMMA);
      setState(380);
      letItem();
      setState(385);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LetItemContext ------------------------------------------------------------------

ClaimQLParser::LetItemContext::LetItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::LetItemContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::LetItemContext::EQUAL() {
  return getToken(ClaimQLParser::EQUAL, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::LetItemContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}


size_t ClaimQLParser::LetItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleLetItem;
}


ClaimQLParser::LetItemContext* ClaimQLParser::letItem() {
  LetItemContext *_localctx = _tracker.createInstance<LetItemContext>(_ctx, getState());
  enterRule(_localctx, 24, ClaimQLParser::RuleLetItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(386);
    symbolicName();
    setState(387);
    match(ClaimQLParser::EQUAL);
    setState(388);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FilterClauseContext ------------------------------------------------------------------

ClaimQLParser::FilterClauseContext::FilterClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::FilterClauseContext::FILTER_() {
  return getToken(ClaimQLParser::FILTER_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::FilterClauseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::FilterClauseContext::WHERE_() {
  return getToken(ClaimQLParser::WHERE_, 0);
}


size_t ClaimQLParser::FilterClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleFilterClause;
}


ClaimQLParser::FilterClauseContext* ClaimQLParser::filterClause() {
  FilterClauseContext *_localctx = _tracker.createInstance<FilterClauseContext>(_ctx, getState());
  enterRule(_localctx, 26, ClaimQLParser::RuleFilterClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(390);
    match(ClaimQLParser::FILTER_);
    setState(392);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(391);
      match(ClaimQLParser::WHERE_);
    }
    setState(394);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ForClauseContext ------------------------------------------------------------------

ClaimQLParser::ForClauseContext::ForClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ForClauseContext::FOR_() {
  return getToken(ClaimQLParser::FOR_, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::ForClauseContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::ForClauseContext::IN_() {
  return getToken(ClaimQLParser::IN_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::ForClauseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

ClaimQLParser::ForPositionContext* ClaimQLParser::ForClauseContext::forPosition() {
  return getRuleContext<ClaimQLParser::ForPositionContext>(0);
}


size_t ClaimQLParser::ForClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleForClause;
}


ClaimQLParser::ForClauseContext* ClaimQLParser::forClause() {
  ForClauseContext *_localctx = _tracker.createInstance<ForClauseContext>(_ctx, getState());
  enterRule(_localctx, 28, ClaimQLParser::RuleForClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(396);
    match(ClaimQLParser::FOR_);
    setState(397);
    symbolicName();
    setState(398);
    match(ClaimQLParser::IN_);
    setState(399);
    expression();
    setState(401);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 19, _ctx)) {
    case 1: {
      setState(400);
      forPosition();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ForPositionContext ------------------------------------------------------------------

ClaimQLParser::ForPositionContext::ForPositionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ForPositionContext::WITH_() {
  return getToken(ClaimQLParser::WITH_, 0);
}

tree::TerminalNode* ClaimQLParser::ForPositionContext::ORDINALITY_() {
  return getToken(ClaimQLParser::ORDINALITY_, 0);
}

tree::TerminalNode* ClaimQLParser::ForPositionContext::OFFSET_() {
  return getToken(ClaimQLParser::OFFSET_, 0);
}

tree::TerminalNode* ClaimQLParser::ForPositionContext::IDENTIFIER() {
  return getToken(ClaimQLParser::IDENTIFIER, 0);
}

tree::TerminalNode* ClaimQLParser::ForPositionContext::QUOTED_IDENTIFIER() {
  return getToken(ClaimQLParser::QUOTED_IDENTIFIER, 0);
}


size_t ClaimQLParser::ForPositionContext::getRuleIndex() const {
  return ClaimQLParser::RuleForPosition;
}


ClaimQLParser::ForPositionContext* ClaimQLParser::forPosition() {
  ForPositionContext *_localctx = _tracker.createInstance<ForPositionContext>(_ctx, getState());
  enterRule(_localctx, 30, ClaimQLParser::RuleForPosition);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(403);
    match(ClaimQLParser::WITH_);
    setState(404);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::OFFSET_

    || _la == ClaimQLParser::ORDINALITY_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(405);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::IDENTIFIER

    || _la == ClaimQLParser::QUOTED_IDENTIFIER)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FinishClauseContext ------------------------------------------------------------------

ClaimQLParser::FinishClauseContext::FinishClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::FinishClauseContext::FINISH_() {
  return getToken(ClaimQLParser::FINISH_, 0);
}


size_t ClaimQLParser::FinishClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleFinishClause;
}


ClaimQLParser::FinishClauseContext* ClaimQLParser::finishClause() {
  FinishClauseContext *_localctx = _tracker.createInstance<FinishClauseContext>(_ctx, getState());
  enterRule(_localctx, 32, ClaimQLParser::RuleFinishClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(407);
    match(ClaimQLParser::FINISH_);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WithClauseContext ------------------------------------------------------------------

ClaimQLParser::WithClauseContext::WithClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::WithClauseContext::WITH_() {
  return getToken(ClaimQLParser::WITH_, 0);
}

ClaimQLParser::ProjectionContext* ClaimQLParser::WithClauseContext::projection() {
  return getRuleContext<ClaimQLParser::ProjectionContext>(0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::WithClauseContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}

std::vector<ClaimQLParser::PageItemContext *> ClaimQLParser::WithClauseContext::pageItem() {
  return getRuleContexts<ClaimQLParser::PageItemContext>();
}

ClaimQLParser::PageItemContext* ClaimQLParser::WithClauseContext::pageItem(size_t i) {
  return getRuleContext<ClaimQLParser::PageItemContext>(i);
}


size_t ClaimQLParser::WithClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleWithClause;
}


ClaimQLParser::WithClauseContext* ClaimQLParser::withClause() {
  WithClauseContext *_localctx = _tracker.createInstance<WithClauseContext>(_ctx, getState());
  enterRule(_localctx, 34, ClaimQLParser::RuleWithClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(409);
    match(ClaimQLParser::WITH_);
    setState(410);
    projection();
    setState(418);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(411);
      whereClause();
      setState(415);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (((((_la - 52) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 52)) & ((1ULL << (ClaimQLParser::LIMIT_ - 52))
        | (1ULL << (ClaimQLParser::OFFSET_ - 52))
        | (1ULL << (ClaimQLParser::ORDER_ - 52))
        | (1ULL << (ClaimQLParser::SKIP_ - 52)))) != 0)) {
        setState(412);
        pageItem();
        setState(417);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReturnClauseContext ------------------------------------------------------------------

ClaimQLParser::ReturnClauseContext::ReturnClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ReturnClauseContext::RETURN_() {
  return getToken(ClaimQLParser::RETURN_, 0);
}

ClaimQLParser::ProjectionContext* ClaimQLParser::ReturnClauseContext::projection() {
  return getRuleContext<ClaimQLParser::ProjectionContext>(0);
}


size_t ClaimQLParser::ReturnClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleReturnClause;
}


ClaimQLParser::ReturnClauseContext* ClaimQLParser::returnClause() {
  ReturnClauseContext *_localctx = _tracker.createInstance<ReturnClauseContext>(_ctx, getState());
  enterRule(_localctx, 36, ClaimQLParser::RuleReturnClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(420);
    match(ClaimQLParser::RETURN_);
    setState(421);
    projection();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProjectionContext ------------------------------------------------------------------

ClaimQLParser::ProjectionContext::ProjectionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ProjectionItemsContext* ClaimQLParser::ProjectionContext::projectionItems() {
  return getRuleContext<ClaimQLParser::ProjectionItemsContext>(0);
}

tree::TerminalNode* ClaimQLParser::ProjectionContext::DISTINCT_() {
  return getToken(ClaimQLParser::DISTINCT_, 0);
}

ClaimQLParser::OrderByContext* ClaimQLParser::ProjectionContext::orderBy() {
  return getRuleContext<ClaimQLParser::OrderByContext>(0);
}

ClaimQLParser::SkipClauseContext* ClaimQLParser::ProjectionContext::skipClause() {
  return getRuleContext<ClaimQLParser::SkipClauseContext>(0);
}

ClaimQLParser::LimitClauseContext* ClaimQLParser::ProjectionContext::limitClause() {
  return getRuleContext<ClaimQLParser::LimitClauseContext>(0);
}


size_t ClaimQLParser::ProjectionContext::getRuleIndex() const {
  return ClaimQLParser::RuleProjection;
}


ClaimQLParser::ProjectionContext* ClaimQLParser::projection() {
  ProjectionContext *_localctx = _tracker.createInstance<ProjectionContext>(_ctx, getState());
  enterRule(_localctx, 38, ClaimQLParser::RuleProjection);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(424);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::DISTINCT_) {
      setState(423);
      match(ClaimQLParser::DISTINCT_);
    }
    setState(426);
    projectionItems();
    setState(428);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::ORDER_) {
      setState(427);
      orderBy();
    }
    setState(431);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::OFFSET_

    || _la == ClaimQLParser::SKIP_) {
      setState(430);
      skipClause();
    }
    setState(434);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LIMIT_) {
      setState(433);
      limitClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProjectionItemsContext ------------------------------------------------------------------

ClaimQLParser::ProjectionItemsContext::ProjectionItemsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ProjectionItemsContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::ProjectionItemsContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::ProjectionItemsContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}

std::vector<ClaimQLParser::ProjectionItemContext *> ClaimQLParser::ProjectionItemsContext::projectionItem() {
  return getRuleContexts<ClaimQLParser::ProjectionItemContext>();
}

ClaimQLParser::ProjectionItemContext* ClaimQLParser::ProjectionItemsContext::projectionItem(size_t i) {
  return getRuleContext<ClaimQLParser::ProjectionItemContext>(i);
}


size_t ClaimQLParser::ProjectionItemsContext::getRuleIndex() const {
  return ClaimQLParser::RuleProjectionItems;
}


ClaimQLParser::ProjectionItemsContext* ClaimQLParser::projectionItems() {
  ProjectionItemsContext *_localctx = _tracker.createInstance<ProjectionItemsContext>(_ctx, getState());
  enterRule(_localctx, 40, ClaimQLParser::RuleProjectionItems);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(452);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::STAR: {
        enterOuterAlt(_localctx, 1);
        setState(436);
        match(ClaimQLParser::STAR);
        setState(441);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(437);
          match(ClaimQLParser::COMMA);
          setState(438);
          projectionItem();
          setState(443);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALL_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::CASE_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXISTS_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FALSE_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NOT_:
      case ClaimQLParser::NULL_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TRUE_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::VALUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::PLUS:
      case ClaimQLParser::MINUS:
      case ClaimQLParser::LEFT_PAREN:
      case ClaimQLParser::LEFT_BRACKET:
      case ClaimQLParser::LEFT_BRACE:
      case ClaimQLParser::DOLLAR:
      case ClaimQLParser::INTEGER:
      case ClaimQLParser::FLOAT:
      case ClaimQLParser::STRING:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 2);
        setState(444);
        projectionItem();
        setState(449);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(445);
          match(ClaimQLParser::COMMA);
          setState(446);
          projectionItem();
          setState(451);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProjectionItemContext ------------------------------------------------------------------

ClaimQLParser::ProjectionItemContext::ProjectionItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ExpressionContext* ClaimQLParser::ProjectionItemContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::ProjectionItemContext::AS_() {
  return getToken(ClaimQLParser::AS_, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::ProjectionItemContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}


size_t ClaimQLParser::ProjectionItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleProjectionItem;
}


ClaimQLParser::ProjectionItemContext* ClaimQLParser::projectionItem() {
  ProjectionItemContext *_localctx = _tracker.createInstance<ProjectionItemContext>(_ctx, getState());
  enterRule(_localctx, 42, ClaimQLParser::RuleProjectionItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(454);
    expression();
    setState(457);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::AS_) {
      setState(455);
      match(ClaimQLParser::AS_);
      setState(456);
      symbolicName();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OrderByContext ------------------------------------------------------------------

ClaimQLParser::OrderByContext::OrderByContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::OrderByContext::ORDER_() {
  return getToken(ClaimQLParser::ORDER_, 0);
}

tree::TerminalNode* ClaimQLParser::OrderByContext::BY_() {
  return getToken(ClaimQLParser::BY_, 0);
}

std::vector<ClaimQLParser::SortItemContext *> ClaimQLParser::OrderByContext::sortItem() {
  return getRuleContexts<ClaimQLParser::SortItemContext>();
}

ClaimQLParser::SortItemContext* ClaimQLParser::OrderByContext::sortItem(size_t i) {
  return getRuleContext<ClaimQLParser::SortItemContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::OrderByContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::OrderByContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::OrderByContext::getRuleIndex() const {
  return ClaimQLParser::RuleOrderBy;
}


ClaimQLParser::OrderByContext* ClaimQLParser::orderBy() {
  OrderByContext *_localctx = _tracker.createInstance<OrderByContext>(_ctx, getState());
  enterRule(_localctx, 44, ClaimQLParser::RuleOrderBy);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(459);
    match(ClaimQLParser::ORDER_);
    setState(460);
    match(ClaimQLParser::BY_);
    setState(461);
    sortItem();
    setState(466);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(462);
      match(ClaimQLParser::COMMA);
      setState(463);
      sortItem();
      setState(468);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SortItemContext ------------------------------------------------------------------

ClaimQLParser::SortItemContext::SortItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ExpressionContext* ClaimQLParser::SortItemContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::SortItemContext::NULLS_() {
  return getToken(ClaimQLParser::NULLS_, 0);
}

tree::TerminalNode* ClaimQLParser::SortItemContext::ASC_() {
  return getToken(ClaimQLParser::ASC_, 0);
}

tree::TerminalNode* ClaimQLParser::SortItemContext::ASCENDING_() {
  return getToken(ClaimQLParser::ASCENDING_, 0);
}

tree::TerminalNode* ClaimQLParser::SortItemContext::DESC_() {
  return getToken(ClaimQLParser::DESC_, 0);
}

tree::TerminalNode* ClaimQLParser::SortItemContext::DESCENDING_() {
  return getToken(ClaimQLParser::DESCENDING_, 0);
}

tree::TerminalNode* ClaimQLParser::SortItemContext::FIRST_() {
  return getToken(ClaimQLParser::FIRST_, 0);
}

tree::TerminalNode* ClaimQLParser::SortItemContext::LAST_() {
  return getToken(ClaimQLParser::LAST_, 0);
}


size_t ClaimQLParser::SortItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleSortItem;
}


ClaimQLParser::SortItemContext* ClaimQLParser::sortItem() {
  SortItemContext *_localctx = _tracker.createInstance<SortItemContext>(_ctx, getState());
  enterRule(_localctx, 46, ClaimQLParser::RuleSortItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(469);
    expression();
    setState(471);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ASC_)
      | (1ULL << ClaimQLParser::ASCENDING_)
      | (1ULL << ClaimQLParser::DESC_)
      | (1ULL << ClaimQLParser::DESCENDING_))) != 0)) {
      setState(470);
      _la = _input->LA(1);
      if (!((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ClaimQLParser::ASC_)
        | (1ULL << ClaimQLParser::ASCENDING_)
        | (1ULL << ClaimQLParser::DESC_)
        | (1ULL << ClaimQLParser::DESCENDING_))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(475);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::NULLS_) {
      setState(473);
      match(ClaimQLParser::NULLS_);
      setState(474);
      _la = _input->LA(1);
      if (!(_la == ClaimQLParser::FIRST_

      || _la == ClaimQLParser::LAST_)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SkipClauseContext ------------------------------------------------------------------

ClaimQLParser::SkipClauseContext::SkipClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ExpressionContext* ClaimQLParser::SkipClauseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::SkipClauseContext::SKIP_() {
  return getToken(ClaimQLParser::SKIP_, 0);
}

tree::TerminalNode* ClaimQLParser::SkipClauseContext::OFFSET_() {
  return getToken(ClaimQLParser::OFFSET_, 0);
}


size_t ClaimQLParser::SkipClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleSkipClause;
}


ClaimQLParser::SkipClauseContext* ClaimQLParser::skipClause() {
  SkipClauseContext *_localctx = _tracker.createInstance<SkipClauseContext>(_ctx, getState());
  enterRule(_localctx, 48, ClaimQLParser::RuleSkipClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(477);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::OFFSET_

    || _la == ClaimQLParser::SKIP_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(478);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LimitClauseContext ------------------------------------------------------------------

ClaimQLParser::LimitClauseContext::LimitClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::LimitClauseContext::LIMIT_() {
  return getToken(ClaimQLParser::LIMIT_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::LimitClauseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}


size_t ClaimQLParser::LimitClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleLimitClause;
}


ClaimQLParser::LimitClauseContext* ClaimQLParser::limitClause() {
  LimitClauseContext *_localctx = _tracker.createInstance<LimitClauseContext>(_ctx, getState());
  enterRule(_localctx, 50, ClaimQLParser::RuleLimitClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(480);
    match(ClaimQLParser::LIMIT_);
    setState(481);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CallProcedureContext ------------------------------------------------------------------

ClaimQLParser::CallProcedureContext::CallProcedureContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CallProcedureContext::CALL_() {
  return getToken(ClaimQLParser::CALL_, 0);
}

ClaimQLParser::QualifiedNameContext* ClaimQLParser::CallProcedureContext::qualifiedName() {
  return getRuleContext<ClaimQLParser::QualifiedNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::CallProcedureContext::OPTIONAL_() {
  return getToken(ClaimQLParser::OPTIONAL_, 0);
}

tree::TerminalNode* ClaimQLParser::CallProcedureContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::CallProcedureContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

ClaimQLParser::YieldClauseContext* ClaimQLParser::CallProcedureContext::yieldClause() {
  return getRuleContext<ClaimQLParser::YieldClauseContext>(0);
}

ClaimQLParser::ExpressionListContext* ClaimQLParser::CallProcedureContext::expressionList() {
  return getRuleContext<ClaimQLParser::ExpressionListContext>(0);
}


size_t ClaimQLParser::CallProcedureContext::getRuleIndex() const {
  return ClaimQLParser::RuleCallProcedure;
}


ClaimQLParser::CallProcedureContext* ClaimQLParser::callProcedure() {
  CallProcedureContext *_localctx = _tracker.createInstance<CallProcedureContext>(_ctx, getState());
  enterRule(_localctx, 52, ClaimQLParser::RuleCallProcedure);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(484);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::OPTIONAL_) {
      setState(483);
      match(ClaimQLParser::OPTIONAL_);
    }
    setState(486);
    match(ClaimQLParser::CALL_);
    setState(487);
    qualifiedName();
    setState(493);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LEFT_PAREN) {
      setState(488);
      match(ClaimQLParser::LEFT_PAREN);
      setState(490);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
        | (1ULL << ClaimQLParser::AFFECTS_)
        | (1ULL << ClaimQLParser::ALL_)
        | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
        | (1ULL << ClaimQLParser::ANY_)
        | (1ULL << ClaimQLParser::ASSERTED_)
        | (1ULL << ClaimQLParser::CALL_)
        | (1ULL << ClaimQLParser::CASE_)
        | (1ULL << ClaimQLParser::COLLECT_)
        | (1ULL << ClaimQLParser::CONSTRAINT_)
        | (1ULL << ClaimQLParser::COUNT_)
        | (1ULL << ClaimQLParser::DIFFERENT_)
        | (1ULL << ClaimQLParser::DOCUMENT_)
        | (1ULL << ClaimQLParser::DROP_)
        | (1ULL << ClaimQLParser::EACH_)
        | (1ULL << ClaimQLParser::EXCEPT_)
        | (1ULL << ClaimQLParser::EXISTS_)
        | (1ULL << ClaimQLParser::EXPLAIN_)
        | (1ULL << ClaimQLParser::FALSE_)
        | (1ULL << ClaimQLParser::FILTER_)
        | (1ULL << ClaimQLParser::FINISH_)
        | (1ULL << ClaimQLParser::FIRST_)
        | (1ULL << ClaimQLParser::FOR_)
        | (1ULL << ClaimQLParser::FROM_)
        | (1ULL << ClaimQLParser::FULLTEXT_)
        | (1ULL << ClaimQLParser::GROUPS_)
        | (1ULL << ClaimQLParser::IF_)
        | (1ULL << ClaimQLParser::INCLUDING_)
        | (1ULL << ClaimQLParser::INDEX_)
        | (1ULL << ClaimQLParser::INSERT_)
        | (1ULL << ClaimQLParser::INTERSECT_)
        | (1ULL << ClaimQLParser::LABELED_)
        | (1ULL << ClaimQLParser::LAST_)
        | (1ULL << ClaimQLParser::LET_)
        | (1ULL << ClaimQLParser::LOAD_)
        | (1ULL << ClaimQLParser::NEGATIVELY_)
        | (1ULL << ClaimQLParser::NEXT_)
        | (1ULL << ClaimQLParser::NONE_)
        | (1ULL << ClaimQLParser::NOT_)
        | (1ULL << ClaimQLParser::NULL_)
        | (1ULL << ClaimQLParser::NULLS_)
        | (1ULL << ClaimQLParser::OFFSET_))) != 0) || ((((_la - 67) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 67)) & ((1ULL << (ClaimQLParser::ORDINALITY_ - 67))
        | (1ULL << (ClaimQLParser::POSITIVELY_ - 67))
        | (1ULL << (ClaimQLParser::PROFILE_ - 67))
        | (1ULL << (ClaimQLParser::REDUCE_ - 67))
        | (1ULL << (ClaimQLParser::REPEATABLE_ - 67))
        | (1ULL << (ClaimQLParser::REQUIRE_ - 67))
        | (1ULL << (ClaimQLParser::RETRACT_ - 67))
        | (1ULL << (ClaimQLParser::SHORTEST_ - 67))
        | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 67))
        | (1ULL << (ClaimQLParser::SHOW_ - 67))
        | (1ULL << (ClaimQLParser::SIMPLE_ - 67))
        | (1ULL << (ClaimQLParser::SINGLE_ - 67))
        | (1ULL << (ClaimQLParser::STEPS_ - 67))
        | (1ULL << (ClaimQLParser::TRACE_ - 67))
        | (1ULL << (ClaimQLParser::TRAIL_ - 67))
        | (1ULL << (ClaimQLParser::TRUE_ - 67))
        | (1ULL << (ClaimQLParser::TYPED_ - 67))
        | (1ULL << (ClaimQLParser::UNIQUE_ - 67))
        | (1ULL << (ClaimQLParser::UNKNOWN_ - 67))
        | (1ULL << (ClaimQLParser::VALUE_ - 67))
        | (1ULL << (ClaimQLParser::WALK_ - 67))
        | (1ULL << (ClaimQLParser::WHICH_ - 67))
        | (1ULL << (ClaimQLParser::WITHIN_ - 67))
        | (1ULL << (ClaimQLParser::YIELD_ - 67))
        | (1ULL << (ClaimQLParser::PLUS - 67))
        | (1ULL << (ClaimQLParser::MINUS - 67))
        | (1ULL << (ClaimQLParser::LEFT_PAREN - 67))
        | (1ULL << (ClaimQLParser::LEFT_BRACKET - 67))
        | (1ULL << (ClaimQLParser::LEFT_BRACE - 67)))) != 0) || ((((_la - 132) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 132)) & ((1ULL << (ClaimQLParser::DOLLAR - 132))
        | (1ULL << (ClaimQLParser::INTEGER - 132))
        | (1ULL << (ClaimQLParser::FLOAT - 132))
        | (1ULL << (ClaimQLParser::STRING - 132))
        | (1ULL << (ClaimQLParser::IDENTIFIER - 132))
        | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 132)))) != 0)) {
        setState(489);
        expressionList();
      }
      setState(492);
      match(ClaimQLParser::RIGHT_PAREN);
    }
    setState(496);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::YIELD_) {
      setState(495);
      yieldClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- YieldClauseContext ------------------------------------------------------------------

ClaimQLParser::YieldClauseContext::YieldClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::YieldClauseContext::YIELD_() {
  return getToken(ClaimQLParser::YIELD_, 0);
}

tree::TerminalNode* ClaimQLParser::YieldClauseContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

std::vector<ClaimQLParser::YieldItemContext *> ClaimQLParser::YieldClauseContext::yieldItem() {
  return getRuleContexts<ClaimQLParser::YieldItemContext>();
}

ClaimQLParser::YieldItemContext* ClaimQLParser::YieldClauseContext::yieldItem(size_t i) {
  return getRuleContext<ClaimQLParser::YieldItemContext>(i);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::YieldClauseContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::YieldClauseContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::YieldClauseContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::YieldClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleYieldClause;
}


ClaimQLParser::YieldClauseContext* ClaimQLParser::yieldClause() {
  YieldClauseContext *_localctx = _tracker.createInstance<YieldClauseContext>(_ctx, getState());
  enterRule(_localctx, 54, ClaimQLParser::RuleYieldClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(498);
    match(ClaimQLParser::YIELD_);
    setState(508);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::STAR: {
        setState(499);
        match(ClaimQLParser::STAR);
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::VALUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        setState(500);
        yieldItem();
        setState(505);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(501);
          match(ClaimQLParser::COMMA);
          setState(502);
          yieldItem();
          setState(507);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(511);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(510);
      whereClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- YieldItemContext ------------------------------------------------------------------

ClaimQLParser::YieldItemContext::YieldItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::SymbolicNameContext *> ClaimQLParser::YieldItemContext::symbolicName() {
  return getRuleContexts<ClaimQLParser::SymbolicNameContext>();
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::YieldItemContext::symbolicName(size_t i) {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(i);
}

tree::TerminalNode* ClaimQLParser::YieldItemContext::AS_() {
  return getToken(ClaimQLParser::AS_, 0);
}


size_t ClaimQLParser::YieldItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleYieldItem;
}


ClaimQLParser::YieldItemContext* ClaimQLParser::yieldItem() {
  YieldItemContext *_localctx = _tracker.createInstance<YieldItemContext>(_ctx, getState());
  enterRule(_localctx, 56, ClaimQLParser::RuleYieldItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(513);
    symbolicName();
    setState(516);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::AS_) {
      setState(514);
      match(ClaimQLParser::AS_);
      setState(515);
      symbolicName();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LoadCsvClauseContext ------------------------------------------------------------------

ClaimQLParser::LoadCsvClauseContext::LoadCsvClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::LoadCsvClauseContext::LOAD_() {
  return getToken(ClaimQLParser::LOAD_, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::LoadCsvClauseContext::IDENTIFIER() {
  return getTokens(ClaimQLParser::IDENTIFIER);
}

tree::TerminalNode* ClaimQLParser::LoadCsvClauseContext::IDENTIFIER(size_t i) {
  return getToken(ClaimQLParser::IDENTIFIER, i);
}

tree::TerminalNode* ClaimQLParser::LoadCsvClauseContext::FROM_() {
  return getToken(ClaimQLParser::FROM_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::LoadCsvClauseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::LoadCsvClauseContext::AS_() {
  return getToken(ClaimQLParser::AS_, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::LoadCsvClauseContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::LoadCsvClauseContext::WITH_() {
  return getToken(ClaimQLParser::WITH_, 0);
}

tree::TerminalNode* ClaimQLParser::LoadCsvClauseContext::STRING() {
  return getToken(ClaimQLParser::STRING, 0);
}


size_t ClaimQLParser::LoadCsvClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleLoadCsvClause;
}


ClaimQLParser::LoadCsvClauseContext* ClaimQLParser::loadCsvClause() {
  LoadCsvClauseContext *_localctx = _tracker.createInstance<LoadCsvClauseContext>(_ctx, getState());
  enterRule(_localctx, 58, ClaimQLParser::RuleLoadCsvClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(518);
    match(ClaimQLParser::LOAD_);
    setState(519);
    match(ClaimQLParser::IDENTIFIER);
    setState(522);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WITH_) {
      setState(520);
      match(ClaimQLParser::WITH_);
      setState(521);
      match(ClaimQLParser::IDENTIFIER);
    }
    setState(524);
    match(ClaimQLParser::FROM_);
    setState(525);
    expression();
    setState(526);
    match(ClaimQLParser::AS_);
    setState(527);
    symbolicName();
    setState(530);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::IDENTIFIER) {
      setState(528);
      match(ClaimQLParser::IDENTIFIER);
      setState(529);
      match(ClaimQLParser::STRING);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CallSubqueryContext ------------------------------------------------------------------

ClaimQLParser::CallSubqueryContext::CallSubqueryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CallSubqueryContext::CALL_() {
  return getToken(ClaimQLParser::CALL_, 0);
}

tree::TerminalNode* ClaimQLParser::CallSubqueryContext::LEFT_BRACE() {
  return getToken(ClaimQLParser::LEFT_BRACE, 0);
}

ClaimQLParser::RegularQueryContext* ClaimQLParser::CallSubqueryContext::regularQuery() {
  return getRuleContext<ClaimQLParser::RegularQueryContext>(0);
}

tree::TerminalNode* ClaimQLParser::CallSubqueryContext::RIGHT_BRACE() {
  return getToken(ClaimQLParser::RIGHT_BRACE, 0);
}

tree::TerminalNode* ClaimQLParser::CallSubqueryContext::OPTIONAL_() {
  return getToken(ClaimQLParser::OPTIONAL_, 0);
}

ClaimQLParser::SubqueryScopeContext* ClaimQLParser::CallSubqueryContext::subqueryScope() {
  return getRuleContext<ClaimQLParser::SubqueryScopeContext>(0);
}


size_t ClaimQLParser::CallSubqueryContext::getRuleIndex() const {
  return ClaimQLParser::RuleCallSubquery;
}


ClaimQLParser::CallSubqueryContext* ClaimQLParser::callSubquery() {
  CallSubqueryContext *_localctx = _tracker.createInstance<CallSubqueryContext>(_ctx, getState());
  enterRule(_localctx, 60, ClaimQLParser::RuleCallSubquery);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(533);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::OPTIONAL_) {
      setState(532);
      match(ClaimQLParser::OPTIONAL_);
    }
    setState(535);
    match(ClaimQLParser::CALL_);
    setState(537);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LEFT_PAREN) {
      setState(536);
      subqueryScope();
    }
    setState(539);
    match(ClaimQLParser::LEFT_BRACE);
    setState(540);
    regularQuery();
    setState(541);
    match(ClaimQLParser::RIGHT_BRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SubqueryScopeContext ------------------------------------------------------------------

ClaimQLParser::SubqueryScopeContext::SubqueryScopeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::SubqueryScopeContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::SubqueryScopeContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::SubqueryScopeContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

std::vector<ClaimQLParser::SymbolicNameContext *> ClaimQLParser::SubqueryScopeContext::symbolicName() {
  return getRuleContexts<ClaimQLParser::SymbolicNameContext>();
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::SubqueryScopeContext::symbolicName(size_t i) {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::SubqueryScopeContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::SubqueryScopeContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::SubqueryScopeContext::getRuleIndex() const {
  return ClaimQLParser::RuleSubqueryScope;
}


ClaimQLParser::SubqueryScopeContext* ClaimQLParser::subqueryScope() {
  SubqueryScopeContext *_localctx = _tracker.createInstance<SubqueryScopeContext>(_ctx, getState());
  enterRule(_localctx, 62, ClaimQLParser::RuleSubqueryScope);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(543);
    match(ClaimQLParser::LEFT_PAREN);
    setState(553);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::STAR: {
        setState(544);
        match(ClaimQLParser::STAR);
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::VALUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        setState(545);
        symbolicName();
        setState(550);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(546);
          match(ClaimQLParser::COMMA);
          setState(547);
          symbolicName();
          setState(552);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case ClaimQLParser::RIGHT_PAREN: {
        break;
      }

    default:
      break;
    }
    setState(555);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CreateClauseContext ------------------------------------------------------------------

ClaimQLParser::CreateClauseContext::CreateClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::PatternListContext* ClaimQLParser::CreateClauseContext::patternList() {
  return getRuleContext<ClaimQLParser::PatternListContext>(0);
}

tree::TerminalNode* ClaimQLParser::CreateClauseContext::CREATE_() {
  return getToken(ClaimQLParser::CREATE_, 0);
}

tree::TerminalNode* ClaimQLParser::CreateClauseContext::INSERT_() {
  return getToken(ClaimQLParser::INSERT_, 0);
}

ClaimQLParser::EvidenceContext* ClaimQLParser::CreateClauseContext::evidence() {
  return getRuleContext<ClaimQLParser::EvidenceContext>(0);
}


size_t ClaimQLParser::CreateClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleCreateClause;
}


ClaimQLParser::CreateClauseContext* ClaimQLParser::createClause() {
  CreateClauseContext *_localctx = _tracker.createInstance<CreateClauseContext>(_ctx, getState());
  enterRule(_localctx, 64, ClaimQLParser::RuleCreateClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(557);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::CREATE_

    || _la == ClaimQLParser::INSERT_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(558);
    patternList();
    setState(560);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::FROM_) {
      setState(559);
      evidence();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MergeClauseContext ------------------------------------------------------------------

ClaimQLParser::MergeClauseContext::MergeClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::MergeClauseContext::MERGE_() {
  return getToken(ClaimQLParser::MERGE_, 0);
}

ClaimQLParser::PathPatternContext* ClaimQLParser::MergeClauseContext::pathPattern() {
  return getRuleContext<ClaimQLParser::PathPatternContext>(0);
}

std::vector<ClaimQLParser::MergeActionContext *> ClaimQLParser::MergeClauseContext::mergeAction() {
  return getRuleContexts<ClaimQLParser::MergeActionContext>();
}

ClaimQLParser::MergeActionContext* ClaimQLParser::MergeClauseContext::mergeAction(size_t i) {
  return getRuleContext<ClaimQLParser::MergeActionContext>(i);
}

ClaimQLParser::EvidenceContext* ClaimQLParser::MergeClauseContext::evidence() {
  return getRuleContext<ClaimQLParser::EvidenceContext>(0);
}


size_t ClaimQLParser::MergeClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleMergeClause;
}


ClaimQLParser::MergeClauseContext* ClaimQLParser::mergeClause() {
  MergeClauseContext *_localctx = _tracker.createInstance<MergeClauseContext>(_ctx, getState());
  enterRule(_localctx, 66, ClaimQLParser::RuleMergeClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(562);
    match(ClaimQLParser::MERGE_);
    setState(563);
    pathPattern();
    setState(567);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::ON_) {
      setState(564);
      mergeAction();
      setState(569);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(571);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::FROM_) {
      setState(570);
      evidence();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MergeActionContext ------------------------------------------------------------------

ClaimQLParser::MergeActionContext::MergeActionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::MergeActionContext::ON_() {
  return getToken(ClaimQLParser::ON_, 0);
}

tree::TerminalNode* ClaimQLParser::MergeActionContext::SET_() {
  return getToken(ClaimQLParser::SET_, 0);
}

std::vector<ClaimQLParser::SetItemContext *> ClaimQLParser::MergeActionContext::setItem() {
  return getRuleContexts<ClaimQLParser::SetItemContext>();
}

ClaimQLParser::SetItemContext* ClaimQLParser::MergeActionContext::setItem(size_t i) {
  return getRuleContext<ClaimQLParser::SetItemContext>(i);
}

tree::TerminalNode* ClaimQLParser::MergeActionContext::MATCH_() {
  return getToken(ClaimQLParser::MATCH_, 0);
}

tree::TerminalNode* ClaimQLParser::MergeActionContext::CREATE_() {
  return getToken(ClaimQLParser::CREATE_, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::MergeActionContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::MergeActionContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::MergeActionContext::getRuleIndex() const {
  return ClaimQLParser::RuleMergeAction;
}


ClaimQLParser::MergeActionContext* ClaimQLParser::mergeAction() {
  MergeActionContext *_localctx = _tracker.createInstance<MergeActionContext>(_ctx, getState());
  enterRule(_localctx, 68, ClaimQLParser::RuleMergeAction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(573);
    match(ClaimQLParser::ON_);
    setState(574);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::CREATE_

    || _la == ClaimQLParser::MATCH_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(575);
    match(ClaimQLParser::SET_);
    setState(576);
    setItem();
    setState(581);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(577);
      match(ClaimQLParser::COMMA);
      setState(578);
      setItem();
      setState(583);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SetClauseContext ------------------------------------------------------------------

ClaimQLParser::SetClauseContext::SetClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::SetClauseContext::SET_() {
  return getToken(ClaimQLParser::SET_, 0);
}

std::vector<ClaimQLParser::SetItemContext *> ClaimQLParser::SetClauseContext::setItem() {
  return getRuleContexts<ClaimQLParser::SetItemContext>();
}

ClaimQLParser::SetItemContext* ClaimQLParser::SetClauseContext::setItem(size_t i) {
  return getRuleContext<ClaimQLParser::SetItemContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::SetClauseContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::SetClauseContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}

ClaimQLParser::EvidenceContext* ClaimQLParser::SetClauseContext::evidence() {
  return getRuleContext<ClaimQLParser::EvidenceContext>(0);
}


size_t ClaimQLParser::SetClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleSetClause;
}


ClaimQLParser::SetClauseContext* ClaimQLParser::setClause() {
  SetClauseContext *_localctx = _tracker.createInstance<SetClauseContext>(_ctx, getState());
  enterRule(_localctx, 70, ClaimQLParser::RuleSetClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(584);
    match(ClaimQLParser::SET_);
    setState(585);
    setItem();
    setState(590);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(586);
      match(ClaimQLParser::COMMA);
      setState(587);
      setItem();
      setState(592);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(594);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::FROM_) {
      setState(593);
      evidence();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SetItemContext ------------------------------------------------------------------

ClaimQLParser::SetItemContext::SetItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::TargetContext* ClaimQLParser::SetItemContext::target() {
  return getRuleContext<ClaimQLParser::TargetContext>(0);
}

tree::TerminalNode* ClaimQLParser::SetItemContext::EQUAL() {
  return getToken(ClaimQLParser::EQUAL, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::SetItemContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::SetItemContext::PLUS_EQUAL() {
  return getToken(ClaimQLParser::PLUS_EQUAL, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::SetItemContext::COLON() {
  return getTokens(ClaimQLParser::COLON);
}

tree::TerminalNode* ClaimQLParser::SetItemContext::COLON(size_t i) {
  return getToken(ClaimQLParser::COLON, i);
}

std::vector<ClaimQLParser::SchemaNameContext *> ClaimQLParser::SetItemContext::schemaName() {
  return getRuleContexts<ClaimQLParser::SchemaNameContext>();
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::SetItemContext::schemaName(size_t i) {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(i);
}


size_t ClaimQLParser::SetItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleSetItem;
}


ClaimQLParser::SetItemContext* ClaimQLParser::setItem() {
  SetItemContext *_localctx = _tracker.createInstance<SetItemContext>(_ctx, getState());
  enterRule(_localctx, 72, ClaimQLParser::RuleSetItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(611);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 54, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(596);
      target();
      setState(597);
      match(ClaimQLParser::EQUAL);
      setState(598);
      expression();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(600);
      target();
      setState(601);
      match(ClaimQLParser::PLUS_EQUAL);
      setState(602);
      expression();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(604);
      target();
      setState(607); 
      _errHandler->sync(this);
      _la = _input->LA(1);
      do {
        setState(605);
        match(ClaimQLParser::COLON);
        setState(606);
        schemaName();
        setState(609); 
        _errHandler->sync(this);
        _la = _input->LA(1);
      } while (_la == ClaimQLParser::COLON);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RemoveClauseContext ------------------------------------------------------------------

ClaimQLParser::RemoveClauseContext::RemoveClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::RemoveClauseContext::REMOVE_() {
  return getToken(ClaimQLParser::REMOVE_, 0);
}

std::vector<ClaimQLParser::RemoveItemContext *> ClaimQLParser::RemoveClauseContext::removeItem() {
  return getRuleContexts<ClaimQLParser::RemoveItemContext>();
}

ClaimQLParser::RemoveItemContext* ClaimQLParser::RemoveClauseContext::removeItem(size_t i) {
  return getRuleContext<ClaimQLParser::RemoveItemContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::RemoveClauseContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::RemoveClauseContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::RemoveClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleRemoveClause;
}


ClaimQLParser::RemoveClauseContext* ClaimQLParser::removeClause() {
  RemoveClauseContext *_localctx = _tracker.createInstance<RemoveClauseContext>(_ctx, getState());
  enterRule(_localctx, 74, ClaimQLParser::RuleRemoveClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(613);
    match(ClaimQLParser::REMOVE_);
    setState(614);
    removeItem();
    setState(619);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(615);
      match(ClaimQLParser::COMMA);
      setState(616);
      removeItem();
      setState(621);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RemoveItemContext ------------------------------------------------------------------

ClaimQLParser::RemoveItemContext::RemoveItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::TargetContext* ClaimQLParser::RemoveItemContext::target() {
  return getRuleContext<ClaimQLParser::TargetContext>(0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::RemoveItemContext::COLON() {
  return getTokens(ClaimQLParser::COLON);
}

tree::TerminalNode* ClaimQLParser::RemoveItemContext::COLON(size_t i) {
  return getToken(ClaimQLParser::COLON, i);
}

std::vector<ClaimQLParser::SchemaNameContext *> ClaimQLParser::RemoveItemContext::schemaName() {
  return getRuleContexts<ClaimQLParser::SchemaNameContext>();
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::RemoveItemContext::schemaName(size_t i) {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(i);
}


size_t ClaimQLParser::RemoveItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleRemoveItem;
}


ClaimQLParser::RemoveItemContext* ClaimQLParser::removeItem() {
  RemoveItemContext *_localctx = _tracker.createInstance<RemoveItemContext>(_ctx, getState());
  enterRule(_localctx, 76, ClaimQLParser::RuleRemoveItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(622);
    target();
    setState(627);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COLON) {
      setState(623);
      match(ClaimQLParser::COLON);
      setState(624);
      schemaName();
      setState(629);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DeleteClauseContext ------------------------------------------------------------------

ClaimQLParser::DeleteClauseContext::DeleteClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::DeleteClauseContext::DELETE_() {
  return getToken(ClaimQLParser::DELETE_, 0);
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::DeleteClauseContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::DeleteClauseContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

tree::TerminalNode* ClaimQLParser::DeleteClauseContext::DETACH_() {
  return getToken(ClaimQLParser::DETACH_, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::DeleteClauseContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::DeleteClauseContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::DeleteClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleDeleteClause;
}


ClaimQLParser::DeleteClauseContext* ClaimQLParser::deleteClause() {
  DeleteClauseContext *_localctx = _tracker.createInstance<DeleteClauseContext>(_ctx, getState());
  enterRule(_localctx, 78, ClaimQLParser::RuleDeleteClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(631);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::DETACH_) {
      setState(630);
      match(ClaimQLParser::DETACH_);
    }
    setState(633);
    match(ClaimQLParser::DELETE_);
    setState(634);
    expression();
    setState(639);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(635);
      match(ClaimQLParser::COMMA);
      setState(636);
      expression();
      setState(641);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EvidenceContext ------------------------------------------------------------------

ClaimQLParser::EvidenceContext::EvidenceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::EvidenceContext::FROM_() {
  return getToken(ClaimQLParser::FROM_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::EvidenceContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}


size_t ClaimQLParser::EvidenceContext::getRuleIndex() const {
  return ClaimQLParser::RuleEvidence;
}


ClaimQLParser::EvidenceContext* ClaimQLParser::evidence() {
  EvidenceContext *_localctx = _tracker.createInstance<EvidenceContext>(_ctx, getState());
  enterRule(_localctx, 80, ClaimQLParser::RuleEvidence);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(642);
    match(ClaimQLParser::FROM_);
    setState(643);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RetractClauseContext ------------------------------------------------------------------

ClaimQLParser::RetractClauseContext::RetractClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::RetractClauseContext::RETRACT_() {
  return getToken(ClaimQLParser::RETRACT_, 0);
}

tree::TerminalNode* ClaimQLParser::RetractClauseContext::DOCUMENT_() {
  return getToken(ClaimQLParser::DOCUMENT_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::RetractClauseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}


size_t ClaimQLParser::RetractClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleRetractClause;
}


ClaimQLParser::RetractClauseContext* ClaimQLParser::retractClause() {
  RetractClauseContext *_localctx = _tracker.createInstance<RetractClauseContext>(_ctx, getState());
  enterRule(_localctx, 82, ClaimQLParser::RuleRetractClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(650);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 59, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(645);
      match(ClaimQLParser::RETRACT_);
      setState(646);
      match(ClaimQLParser::DOCUMENT_);
      setState(647);
      expression();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(648);
      match(ClaimQLParser::RETRACT_);
      setState(649);
      expression();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TargetContext ------------------------------------------------------------------

ClaimQLParser::TargetContext::TargetContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::TargetBaseContext* ClaimQLParser::TargetContext::targetBase() {
  return getRuleContext<ClaimQLParser::TargetBaseContext>(0);
}

std::vector<ClaimQLParser::TargetStepContext *> ClaimQLParser::TargetContext::targetStep() {
  return getRuleContexts<ClaimQLParser::TargetStepContext>();
}

ClaimQLParser::TargetStepContext* ClaimQLParser::TargetContext::targetStep(size_t i) {
  return getRuleContext<ClaimQLParser::TargetStepContext>(i);
}


size_t ClaimQLParser::TargetContext::getRuleIndex() const {
  return ClaimQLParser::RuleTarget;
}


ClaimQLParser::TargetContext* ClaimQLParser::target() {
  TargetContext *_localctx = _tracker.createInstance<TargetContext>(_ctx, getState());
  enterRule(_localctx, 84, ClaimQLParser::RuleTarget);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(652);
    targetBase();
    setState(656);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::LEFT_BRACKET

    || _la == ClaimQLParser::DOT) {
      setState(653);
      targetStep();
      setState(658);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TargetBaseContext ------------------------------------------------------------------

ClaimQLParser::TargetBaseContext::TargetBaseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::TargetBaseContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::TargetBaseContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::TargetBaseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::TargetBaseContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}


size_t ClaimQLParser::TargetBaseContext::getRuleIndex() const {
  return ClaimQLParser::RuleTargetBase;
}


ClaimQLParser::TargetBaseContext* ClaimQLParser::targetBase() {
  TargetBaseContext *_localctx = _tracker.createInstance<TargetBaseContext>(_ctx, getState());
  enterRule(_localctx, 86, ClaimQLParser::RuleTargetBase);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(664);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::VALUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(659);
        symbolicName();
        break;
      }

      case ClaimQLParser::LEFT_PAREN: {
        enterOuterAlt(_localctx, 2);
        setState(660);
        match(ClaimQLParser::LEFT_PAREN);
        setState(661);
        expression();
        setState(662);
        match(ClaimQLParser::RIGHT_PAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TargetStepContext ------------------------------------------------------------------

ClaimQLParser::TargetStepContext::TargetStepContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::TargetStepContext::DOT() {
  return getToken(ClaimQLParser::DOT, 0);
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::TargetStepContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::TargetStepContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::TargetStepContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::TargetStepContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}


size_t ClaimQLParser::TargetStepContext::getRuleIndex() const {
  return ClaimQLParser::RuleTargetStep;
}


ClaimQLParser::TargetStepContext* ClaimQLParser::targetStep() {
  TargetStepContext *_localctx = _tracker.createInstance<TargetStepContext>(_ctx, getState());
  enterRule(_localctx, 88, ClaimQLParser::RuleTargetStep);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(672);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::DOT: {
        enterOuterAlt(_localctx, 1);
        setState(666);
        match(ClaimQLParser::DOT);
        setState(667);
        schemaName();
        break;
      }

      case ClaimQLParser::LEFT_BRACKET: {
        enterOuterAlt(_localctx, 2);
        setState(668);
        match(ClaimQLParser::LEFT_BRACKET);
        setState(669);
        expression();
        setState(670);
        match(ClaimQLParser::RIGHT_BRACKET);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TraceClauseContext ------------------------------------------------------------------

ClaimQLParser::TraceClauseContext::TraceClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::TraceClauseContext::TRACE_() {
  return getToken(ClaimQLParser::TRACE_, 0);
}

std::vector<ClaimQLParser::TraceItemContext *> ClaimQLParser::TraceClauseContext::traceItem() {
  return getRuleContexts<ClaimQLParser::TraceItemContext>();
}

ClaimQLParser::TraceItemContext* ClaimQLParser::TraceClauseContext::traceItem(size_t i) {
  return getRuleContext<ClaimQLParser::TraceItemContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::TraceClauseContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::TraceClauseContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::TraceClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleTraceClause;
}


ClaimQLParser::TraceClauseContext* ClaimQLParser::traceClause() {
  TraceClauseContext *_localctx = _tracker.createInstance<TraceClauseContext>(_ctx, getState());
  enterRule(_localctx, 90, ClaimQLParser::RuleTraceClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(674);
    match(ClaimQLParser::TRACE_);
    setState(675);
    traceItem();
    setState(680);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(676);
      match(ClaimQLParser::COMMA);
      setState(677);
      traceItem();
      setState(682);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TraceItemContext ------------------------------------------------------------------

ClaimQLParser::TraceItemContext::TraceItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ExpressionContext* ClaimQLParser::TraceItemContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}


size_t ClaimQLParser::TraceItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleTraceItem;
}


ClaimQLParser::TraceItemContext* ClaimQLParser::traceItem() {
  TraceItemContext *_localctx = _tracker.createInstance<TraceItemContext>(_ctx, getState());
  enterRule(_localctx, 92, ClaimQLParser::RuleTraceItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(683);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhichStatementContext ------------------------------------------------------------------

ClaimQLParser::WhichStatementContext::WhichStatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::WhichStatementContext::WHICH_() {
  return getToken(ClaimQLParser::WHICH_, 0);
}

std::vector<ClaimQLParser::WhichSideContext *> ClaimQLParser::WhichStatementContext::whichSide() {
  return getRuleContexts<ClaimQLParser::WhichSideContext>();
}

ClaimQLParser::WhichSideContext* ClaimQLParser::WhichStatementContext::whichSide(size_t i) {
  return getRuleContext<ClaimQLParser::WhichSideContext>(i);
}

tree::TerminalNode* ClaimQLParser::WhichStatementContext::AFFECTS_() {
  return getToken(ClaimQLParser::AFFECTS_, 0);
}

std::vector<ClaimQLParser::WhichOptionContext *> ClaimQLParser::WhichStatementContext::whichOption() {
  return getRuleContexts<ClaimQLParser::WhichOptionContext>();
}

ClaimQLParser::WhichOptionContext* ClaimQLParser::WhichStatementContext::whichOption(size_t i) {
  return getRuleContext<ClaimQLParser::WhichOptionContext>(i);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::WhichStatementContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}

ClaimQLParser::WhichResultContext* ClaimQLParser::WhichStatementContext::whichResult() {
  return getRuleContext<ClaimQLParser::WhichResultContext>(0);
}

ClaimQLParser::OrderByContext* ClaimQLParser::WhichStatementContext::orderBy() {
  return getRuleContext<ClaimQLParser::OrderByContext>(0);
}

ClaimQLParser::SkipClauseContext* ClaimQLParser::WhichStatementContext::skipClause() {
  return getRuleContext<ClaimQLParser::SkipClauseContext>(0);
}

ClaimQLParser::LimitClauseContext* ClaimQLParser::WhichStatementContext::limitClause() {
  return getRuleContext<ClaimQLParser::LimitClauseContext>(0);
}


size_t ClaimQLParser::WhichStatementContext::getRuleIndex() const {
  return ClaimQLParser::RuleWhichStatement;
}


ClaimQLParser::WhichStatementContext* ClaimQLParser::whichStatement() {
  WhichStatementContext *_localctx = _tracker.createInstance<WhichStatementContext>(_ctx, getState());
  enterRule(_localctx, 94, ClaimQLParser::RuleWhichStatement);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(685);
    match(ClaimQLParser::WHICH_);
    setState(686);
    whichSide();
    setState(687);
    match(ClaimQLParser::AFFECTS_);
    setState(688);
    whichSide();
    setState(692);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::NEGATIVELY_))) != 0) || _la == ClaimQLParser::POSITIVELY_

    || _la == ClaimQLParser::WITHIN_) {
      setState(689);
      whichOption();
      setState(694);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(696);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(695);
      whereClause();
    }
    setState(699);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::RETURN_

    || _la == ClaimQLParser::TRACE_) {
      setState(698);
      whichResult();
    }
    setState(702);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::ORDER_) {
      setState(701);
      orderBy();
    }
    setState(705);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::OFFSET_

    || _la == ClaimQLParser::SKIP_) {
      setState(704);
      skipClause();
    }
    setState(708);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LIMIT_) {
      setState(707);
      limitClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhichSideContext ------------------------------------------------------------------

ClaimQLParser::WhichSideContext::WhichSideContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::LabelExpressionContext* ClaimQLParser::WhichSideContext::labelExpression() {
  return getRuleContext<ClaimQLParser::LabelExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::WhichSideContext::COLON() {
  return getToken(ClaimQLParser::COLON, 0);
}

ClaimQLParser::WhichNameContext* ClaimQLParser::WhichSideContext::whichName() {
  return getRuleContext<ClaimQLParser::WhichNameContext>(0);
}


size_t ClaimQLParser::WhichSideContext::getRuleIndex() const {
  return ClaimQLParser::RuleWhichSide;
}


ClaimQLParser::WhichSideContext* ClaimQLParser::whichSide() {
  WhichSideContext *_localctx = _tracker.createInstance<WhichSideContext>(_ctx, getState());
  enterRule(_localctx, 96, ClaimQLParser::RuleWhichSide);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(711);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::COLON) {
      setState(710);
      match(ClaimQLParser::COLON);
    }
    setState(713);
    labelExpression();
    setState(715);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FILTER_)
      | (1ULL << ClaimQLParser::FINISH_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INSERT_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LABELED_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::LET_)
      | (1ULL << ClaimQLParser::LOAD_)
      | (1ULL << ClaimQLParser::NEXT_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NULLS_))) != 0) || ((((_la - 67) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 67)) & ((1ULL << (ClaimQLParser::ORDINALITY_ - 67))
      | (1ULL << (ClaimQLParser::PROFILE_ - 67))
      | (1ULL << (ClaimQLParser::REDUCE_ - 67))
      | (1ULL << (ClaimQLParser::REPEATABLE_ - 67))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 67))
      | (1ULL << (ClaimQLParser::RETRACT_ - 67))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 67))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 67))
      | (1ULL << (ClaimQLParser::SHOW_ - 67))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 67))
      | (1ULL << (ClaimQLParser::SINGLE_ - 67))
      | (1ULL << (ClaimQLParser::STEPS_ - 67))
      | (1ULL << (ClaimQLParser::TRAIL_ - 67))
      | (1ULL << (ClaimQLParser::TYPED_ - 67))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 67))
      | (1ULL << (ClaimQLParser::UNKNOWN_ - 67))
      | (1ULL << (ClaimQLParser::VALUE_ - 67))
      | (1ULL << (ClaimQLParser::WALK_ - 67))
      | (1ULL << (ClaimQLParser::WHICH_ - 67))
      | (1ULL << (ClaimQLParser::YIELD_ - 67)))) != 0) || _la == ClaimQLParser::IDENTIFIER

    || _la == ClaimQLParser::QUOTED_IDENTIFIER) {
      setState(714);
      whichName();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhichOptionContext ------------------------------------------------------------------

ClaimQLParser::WhichOptionContext::WhichOptionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::WITHIN_() {
  return getToken(ClaimQLParser::WITHIN_, 0);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::INTEGER() {
  return getToken(ClaimQLParser::INTEGER, 0);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::STEPS_() {
  return getToken(ClaimQLParser::STEPS_, 0);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::POSITIVELY_() {
  return getToken(ClaimQLParser::POSITIVELY_, 0);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::NEGATIVELY_() {
  return getToken(ClaimQLParser::NEGATIVELY_, 0);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::ASSERTED_() {
  return getToken(ClaimQLParser::ASSERTED_, 0);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::INCLUDING_() {
  return getToken(ClaimQLParser::INCLUDING_, 0);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

std::vector<ClaimQLParser::SymbolicNameContext *> ClaimQLParser::WhichOptionContext::symbolicName() {
  return getRuleContexts<ClaimQLParser::SymbolicNameContext>();
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::WhichOptionContext::symbolicName(size_t i) {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(i);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::WhichOptionContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::WhichOptionContext::getRuleIndex() const {
  return ClaimQLParser::RuleWhichOption;
}


ClaimQLParser::WhichOptionContext* ClaimQLParser::whichOption() {
  WhichOptionContext *_localctx = _tracker.createInstance<WhichOptionContext>(_ctx, getState());
  enterRule(_localctx, 98, ClaimQLParser::RuleWhichOption);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(734);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::WITHIN_: {
        enterOuterAlt(_localctx, 1);
        setState(717);
        match(ClaimQLParser::WITHIN_);
        setState(718);
        match(ClaimQLParser::INTEGER);
        setState(719);
        match(ClaimQLParser::STEPS_);
        break;
      }

      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::POSITIVELY_: {
        enterOuterAlt(_localctx, 2);
        setState(720);
        _la = _input->LA(1);
        if (!(_la == ClaimQLParser::NEGATIVELY_

        || _la == ClaimQLParser::POSITIVELY_)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        break;
      }

      case ClaimQLParser::ASSERTED_: {
        enterOuterAlt(_localctx, 3);
        setState(721);
        match(ClaimQLParser::ASSERTED_);
        break;
      }

      case ClaimQLParser::INCLUDING_: {
        enterOuterAlt(_localctx, 4);
        setState(722);
        match(ClaimQLParser::INCLUDING_);
        setState(723);
        match(ClaimQLParser::LEFT_PAREN);
        setState(724);
        symbolicName();
        setState(729);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(725);
          match(ClaimQLParser::COMMA);
          setState(726);
          symbolicName();
          setState(731);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(732);
        match(ClaimQLParser::RIGHT_PAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhichResultContext ------------------------------------------------------------------

ClaimQLParser::WhichResultContext::WhichResultContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::WhichResultContext::RETURN_() {
  return getToken(ClaimQLParser::RETURN_, 0);
}

ClaimQLParser::ProjectionItemsContext* ClaimQLParser::WhichResultContext::projectionItems() {
  return getRuleContext<ClaimQLParser::ProjectionItemsContext>(0);
}

tree::TerminalNode* ClaimQLParser::WhichResultContext::DISTINCT_() {
  return getToken(ClaimQLParser::DISTINCT_, 0);
}

tree::TerminalNode* ClaimQLParser::WhichResultContext::TRACE_() {
  return getToken(ClaimQLParser::TRACE_, 0);
}

std::vector<ClaimQLParser::TraceItemContext *> ClaimQLParser::WhichResultContext::traceItem() {
  return getRuleContexts<ClaimQLParser::TraceItemContext>();
}

ClaimQLParser::TraceItemContext* ClaimQLParser::WhichResultContext::traceItem(size_t i) {
  return getRuleContext<ClaimQLParser::TraceItemContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::WhichResultContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::WhichResultContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::WhichResultContext::getRuleIndex() const {
  return ClaimQLParser::RuleWhichResult;
}


ClaimQLParser::WhichResultContext* ClaimQLParser::whichResult() {
  WhichResultContext *_localctx = _tracker.createInstance<WhichResultContext>(_ctx, getState());
  enterRule(_localctx, 100, ClaimQLParser::RuleWhichResult);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(752);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::RETURN_: {
        enterOuterAlt(_localctx, 1);
        setState(736);
        match(ClaimQLParser::RETURN_);
        setState(738);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ClaimQLParser::DISTINCT_) {
          setState(737);
          match(ClaimQLParser::DISTINCT_);
        }
        setState(740);
        projectionItems();
        break;
      }

      case ClaimQLParser::TRACE_: {
        enterOuterAlt(_localctx, 2);
        setState(741);
        match(ClaimQLParser::TRACE_);
        setState(750);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 76, _ctx)) {
        case 1: {
          setState(742);
          traceItem();
          setState(747);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == ClaimQLParser::COMMA) {
            setState(743);
            match(ClaimQLParser::COMMA);
            setState(744);
            traceItem();
            setState(749);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
          break;
        }

        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CreateIndexContext ------------------------------------------------------------------

ClaimQLParser::CreateIndexContext::CreateIndexContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CreateIndexContext::CREATE_() {
  return getToken(ClaimQLParser::CREATE_, 0);
}

tree::TerminalNode* ClaimQLParser::CreateIndexContext::INDEX_() {
  return getToken(ClaimQLParser::INDEX_, 0);
}

tree::TerminalNode* ClaimQLParser::CreateIndexContext::FOR_() {
  return getToken(ClaimQLParser::FOR_, 0);
}

ClaimQLParser::SchemaTargetContext* ClaimQLParser::CreateIndexContext::schemaTarget() {
  return getRuleContext<ClaimQLParser::SchemaTargetContext>(0);
}

tree::TerminalNode* ClaimQLParser::CreateIndexContext::ON_() {
  return getToken(ClaimQLParser::ON_, 0);
}

ClaimQLParser::IndexPropertiesContext* ClaimQLParser::CreateIndexContext::indexProperties() {
  return getRuleContext<ClaimQLParser::IndexPropertiesContext>(0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::CreateIndexContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

ClaimQLParser::IfNotExistsContext* ClaimQLParser::CreateIndexContext::ifNotExists() {
  return getRuleContext<ClaimQLParser::IfNotExistsContext>(0);
}

tree::TerminalNode* ClaimQLParser::CreateIndexContext::UNIQUE_() {
  return getToken(ClaimQLParser::UNIQUE_, 0);
}

tree::TerminalNode* ClaimQLParser::CreateIndexContext::FULLTEXT_() {
  return getToken(ClaimQLParser::FULLTEXT_, 0);
}

tree::TerminalNode* ClaimQLParser::CreateIndexContext::IDENTIFIER() {
  return getToken(ClaimQLParser::IDENTIFIER, 0);
}


size_t ClaimQLParser::CreateIndexContext::getRuleIndex() const {
  return ClaimQLParser::RuleCreateIndex;
}


ClaimQLParser::CreateIndexContext* ClaimQLParser::createIndex() {
  CreateIndexContext *_localctx = _tracker.createInstance<CreateIndexContext>(_ctx, getState());
  enterRule(_localctx, 102, ClaimQLParser::RuleCreateIndex);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(754);
    match(ClaimQLParser::CREATE_);
    setState(756);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::FULLTEXT_ || _la == ClaimQLParser::UNIQUE_

    || _la == ClaimQLParser::IDENTIFIER) {
      setState(755);
      _la = _input->LA(1);
      if (!(_la == ClaimQLParser::FULLTEXT_ || _la == ClaimQLParser::UNIQUE_

      || _la == ClaimQLParser::IDENTIFIER)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(758);
    match(ClaimQLParser::INDEX_);
    setState(760);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 79, _ctx)) {
    case 1: {
      setState(759);
      symbolicName();
      break;
    }

    }
    setState(763);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::IF_) {
      setState(762);
      ifNotExists();
    }
    setState(765);
    match(ClaimQLParser::FOR_);
    setState(766);
    schemaTarget();
    setState(767);
    match(ClaimQLParser::ON_);
    setState(768);
    indexProperties();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IndexPropertiesContext ------------------------------------------------------------------

ClaimQLParser::IndexPropertiesContext::IndexPropertiesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::IndexPropertiesContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

std::vector<ClaimQLParser::PropertyReferenceContext *> ClaimQLParser::IndexPropertiesContext::propertyReference() {
  return getRuleContexts<ClaimQLParser::PropertyReferenceContext>();
}

ClaimQLParser::PropertyReferenceContext* ClaimQLParser::IndexPropertiesContext::propertyReference(size_t i) {
  return getRuleContext<ClaimQLParser::PropertyReferenceContext>(i);
}

tree::TerminalNode* ClaimQLParser::IndexPropertiesContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::IndexPropertiesContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::IndexPropertiesContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}

tree::TerminalNode* ClaimQLParser::IndexPropertiesContext::EACH_() {
  return getToken(ClaimQLParser::EACH_, 0);
}

tree::TerminalNode* ClaimQLParser::IndexPropertiesContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

tree::TerminalNode* ClaimQLParser::IndexPropertiesContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}


size_t ClaimQLParser::IndexPropertiesContext::getRuleIndex() const {
  return ClaimQLParser::RuleIndexProperties;
}


ClaimQLParser::IndexPropertiesContext* ClaimQLParser::indexProperties() {
  IndexPropertiesContext *_localctx = _tracker.createInstance<IndexPropertiesContext>(_ctx, getState());
  enterRule(_localctx, 104, ClaimQLParser::RuleIndexProperties);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(793);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::LEFT_PAREN: {
        enterOuterAlt(_localctx, 1);
        setState(770);
        match(ClaimQLParser::LEFT_PAREN);
        setState(771);
        propertyReference();
        setState(776);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(772);
          match(ClaimQLParser::COMMA);
          setState(773);
          propertyReference();
          setState(778);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(779);
        match(ClaimQLParser::RIGHT_PAREN);
        break;
      }

      case ClaimQLParser::EACH_: {
        enterOuterAlt(_localctx, 2);
        setState(781);
        match(ClaimQLParser::EACH_);
        setState(782);
        match(ClaimQLParser::LEFT_BRACKET);
        setState(783);
        propertyReference();
        setState(788);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(784);
          match(ClaimQLParser::COMMA);
          setState(785);
          propertyReference();
          setState(790);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(791);
        match(ClaimQLParser::RIGHT_BRACKET);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DropIndexContext ------------------------------------------------------------------

ClaimQLParser::DropIndexContext::DropIndexContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::DropIndexContext::DROP_() {
  return getToken(ClaimQLParser::DROP_, 0);
}

tree::TerminalNode* ClaimQLParser::DropIndexContext::INDEX_() {
  return getToken(ClaimQLParser::INDEX_, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::DropIndexContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

ClaimQLParser::IfExistsContext* ClaimQLParser::DropIndexContext::ifExists() {
  return getRuleContext<ClaimQLParser::IfExistsContext>(0);
}


size_t ClaimQLParser::DropIndexContext::getRuleIndex() const {
  return ClaimQLParser::RuleDropIndex;
}


ClaimQLParser::DropIndexContext* ClaimQLParser::dropIndex() {
  DropIndexContext *_localctx = _tracker.createInstance<DropIndexContext>(_ctx, getState());
  enterRule(_localctx, 106, ClaimQLParser::RuleDropIndex);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(795);
    match(ClaimQLParser::DROP_);
    setState(796);
    match(ClaimQLParser::INDEX_);
    setState(797);
    symbolicName();
    setState(799);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::IF_) {
      setState(798);
      ifExists();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CreateConstraintContext ------------------------------------------------------------------

ClaimQLParser::CreateConstraintContext::CreateConstraintContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CreateConstraintContext::CREATE_() {
  return getToken(ClaimQLParser::CREATE_, 0);
}

tree::TerminalNode* ClaimQLParser::CreateConstraintContext::CONSTRAINT_() {
  return getToken(ClaimQLParser::CONSTRAINT_, 0);
}

tree::TerminalNode* ClaimQLParser::CreateConstraintContext::FOR_() {
  return getToken(ClaimQLParser::FOR_, 0);
}

ClaimQLParser::SchemaTargetContext* ClaimQLParser::CreateConstraintContext::schemaTarget() {
  return getRuleContext<ClaimQLParser::SchemaTargetContext>(0);
}

tree::TerminalNode* ClaimQLParser::CreateConstraintContext::REQUIRE_() {
  return getToken(ClaimQLParser::REQUIRE_, 0);
}

ClaimQLParser::RequiredPropertiesContext* ClaimQLParser::CreateConstraintContext::requiredProperties() {
  return getRuleContext<ClaimQLParser::RequiredPropertiesContext>(0);
}

ClaimQLParser::ConstraintKindContext* ClaimQLParser::CreateConstraintContext::constraintKind() {
  return getRuleContext<ClaimQLParser::ConstraintKindContext>(0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::CreateConstraintContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

ClaimQLParser::IfNotExistsContext* ClaimQLParser::CreateConstraintContext::ifNotExists() {
  return getRuleContext<ClaimQLParser::IfNotExistsContext>(0);
}


size_t ClaimQLParser::CreateConstraintContext::getRuleIndex() const {
  return ClaimQLParser::RuleCreateConstraint;
}


ClaimQLParser::CreateConstraintContext* ClaimQLParser::createConstraint() {
  CreateConstraintContext *_localctx = _tracker.createInstance<CreateConstraintContext>(_ctx, getState());
  enterRule(_localctx, 108, ClaimQLParser::RuleCreateConstraint);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(801);
    match(ClaimQLParser::CREATE_);
    setState(802);
    match(ClaimQLParser::CONSTRAINT_);
    setState(804);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 85, _ctx)) {
    case 1: {
      setState(803);
      symbolicName();
      break;
    }

    }
    setState(807);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::IF_) {
      setState(806);
      ifNotExists();
    }
    setState(809);
    match(ClaimQLParser::FOR_);
    setState(810);
    schemaTarget();
    setState(811);
    match(ClaimQLParser::REQUIRE_);
    setState(812);
    requiredProperties();
    setState(813);
    constraintKind();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RequiredPropertiesContext ------------------------------------------------------------------

ClaimQLParser::RequiredPropertiesContext::RequiredPropertiesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::PropertyReferenceContext *> ClaimQLParser::RequiredPropertiesContext::propertyReference() {
  return getRuleContexts<ClaimQLParser::PropertyReferenceContext>();
}

ClaimQLParser::PropertyReferenceContext* ClaimQLParser::RequiredPropertiesContext::propertyReference(size_t i) {
  return getRuleContext<ClaimQLParser::PropertyReferenceContext>(i);
}

tree::TerminalNode* ClaimQLParser::RequiredPropertiesContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::RequiredPropertiesContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::RequiredPropertiesContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::RequiredPropertiesContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::RequiredPropertiesContext::getRuleIndex() const {
  return ClaimQLParser::RuleRequiredProperties;
}


ClaimQLParser::RequiredPropertiesContext* ClaimQLParser::requiredProperties() {
  RequiredPropertiesContext *_localctx = _tracker.createInstance<RequiredPropertiesContext>(_ctx, getState());
  enterRule(_localctx, 110, ClaimQLParser::RuleRequiredProperties);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(827);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::VALUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(815);
        propertyReference();
        break;
      }

      case ClaimQLParser::LEFT_PAREN: {
        enterOuterAlt(_localctx, 2);
        setState(816);
        match(ClaimQLParser::LEFT_PAREN);
        setState(817);
        propertyReference();
        setState(822);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(818);
          match(ClaimQLParser::COMMA);
          setState(819);
          propertyReference();
          setState(824);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(825);
        match(ClaimQLParser::RIGHT_PAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConstraintKindContext ------------------------------------------------------------------

ClaimQLParser::ConstraintKindContext::ConstraintKindContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ConstraintKindContext::IS_() {
  return getToken(ClaimQLParser::IS_, 0);
}

tree::TerminalNode* ClaimQLParser::ConstraintKindContext::NOT_() {
  return getToken(ClaimQLParser::NOT_, 0);
}

tree::TerminalNode* ClaimQLParser::ConstraintKindContext::NULL_() {
  return getToken(ClaimQLParser::NULL_, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::ConstraintKindContext::COLON() {
  return getTokens(ClaimQLParser::COLON);
}

tree::TerminalNode* ClaimQLParser::ConstraintKindContext::COLON(size_t i) {
  return getToken(ClaimQLParser::COLON, i);
}

std::vector<ClaimQLParser::ConstraintWordContext *> ClaimQLParser::ConstraintKindContext::constraintWord() {
  return getRuleContexts<ClaimQLParser::ConstraintWordContext>();
}

ClaimQLParser::ConstraintWordContext* ClaimQLParser::ConstraintKindContext::constraintWord(size_t i) {
  return getRuleContext<ClaimQLParser::ConstraintWordContext>(i);
}


size_t ClaimQLParser::ConstraintKindContext::getRuleIndex() const {
  return ClaimQLParser::RuleConstraintKind;
}


ClaimQLParser::ConstraintKindContext* ClaimQLParser::constraintKind() {
  ConstraintKindContext *_localctx = _tracker.createInstance<ConstraintKindContext>(_ctx, getState());
  enterRule(_localctx, 112, ClaimQLParser::RuleConstraintKind);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(848);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 92, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(829);
      match(ClaimQLParser::IS_);
      setState(830);
      match(ClaimQLParser::NOT_);
      setState(831);
      match(ClaimQLParser::NULL_);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(833);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::IS_) {
        setState(832);
        match(ClaimQLParser::IS_);
      }
      setState(835);
      match(ClaimQLParser::COLON);
      setState(836);
      match(ClaimQLParser::COLON);
      setState(838); 
      _errHandler->sync(this);
      _la = _input->LA(1);
      do {
        setState(837);
        constraintWord();
        setState(840); 
        _errHandler->sync(this);
        _la = _input->LA(1);
      } while ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
        | (1ULL << ClaimQLParser::AFFECTS_)
        | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
        | (1ULL << ClaimQLParser::ANY_)
        | (1ULL << ClaimQLParser::ASSERTED_)
        | (1ULL << ClaimQLParser::CALL_)
        | (1ULL << ClaimQLParser::COLLECT_)
        | (1ULL << ClaimQLParser::CONSTRAINT_)
        | (1ULL << ClaimQLParser::COUNT_)
        | (1ULL << ClaimQLParser::DIFFERENT_)
        | (1ULL << ClaimQLParser::DOCUMENT_)
        | (1ULL << ClaimQLParser::DROP_)
        | (1ULL << ClaimQLParser::EACH_)
        | (1ULL << ClaimQLParser::EXCEPT_)
        | (1ULL << ClaimQLParser::EXPLAIN_)
        | (1ULL << ClaimQLParser::FILTER_)
        | (1ULL << ClaimQLParser::FINISH_)
        | (1ULL << ClaimQLParser::FIRST_)
        | (1ULL << ClaimQLParser::FOR_)
        | (1ULL << ClaimQLParser::FROM_)
        | (1ULL << ClaimQLParser::FULLTEXT_)
        | (1ULL << ClaimQLParser::GROUPS_)
        | (1ULL << ClaimQLParser::IF_)
        | (1ULL << ClaimQLParser::INCLUDING_)
        | (1ULL << ClaimQLParser::INDEX_)
        | (1ULL << ClaimQLParser::INSERT_)
        | (1ULL << ClaimQLParser::INTERSECT_)
        | (1ULL << ClaimQLParser::LABELED_)
        | (1ULL << ClaimQLParser::LAST_)
        | (1ULL << ClaimQLParser::LET_)
        | (1ULL << ClaimQLParser::LOAD_)
        | (1ULL << ClaimQLParser::NEGATIVELY_)
        | (1ULL << ClaimQLParser::NEXT_)
        | (1ULL << ClaimQLParser::NONE_)
        | (1ULL << ClaimQLParser::NULLS_)
        | (1ULL << ClaimQLParser::OFFSET_))) != 0) || ((((_la - 67) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 67)) & ((1ULL << (ClaimQLParser::ORDINALITY_ - 67))
        | (1ULL << (ClaimQLParser::POSITIVELY_ - 67))
        | (1ULL << (ClaimQLParser::PROFILE_ - 67))
        | (1ULL << (ClaimQLParser::REDUCE_ - 67))
        | (1ULL << (ClaimQLParser::REPEATABLE_ - 67))
        | (1ULL << (ClaimQLParser::REQUIRE_ - 67))
        | (1ULL << (ClaimQLParser::RETRACT_ - 67))
        | (1ULL << (ClaimQLParser::SHORTEST_ - 67))
        | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 67))
        | (1ULL << (ClaimQLParser::SHOW_ - 67))
        | (1ULL << (ClaimQLParser::SIMPLE_ - 67))
        | (1ULL << (ClaimQLParser::SINGLE_ - 67))
        | (1ULL << (ClaimQLParser::STEPS_ - 67))
        | (1ULL << (ClaimQLParser::TRACE_ - 67))
        | (1ULL << (ClaimQLParser::TRAIL_ - 67))
        | (1ULL << (ClaimQLParser::TYPED_ - 67))
        | (1ULL << (ClaimQLParser::UNIQUE_ - 67))
        | (1ULL << (ClaimQLParser::UNKNOWN_ - 67))
        | (1ULL << (ClaimQLParser::VALUE_ - 67))
        | (1ULL << (ClaimQLParser::WALK_ - 67))
        | (1ULL << (ClaimQLParser::WHICH_ - 67))
        | (1ULL << (ClaimQLParser::WITHIN_ - 67))
        | (1ULL << (ClaimQLParser::YIELD_ - 67))
        | (1ULL << (ClaimQLParser::BAR - 67)))) != 0) || _la == ClaimQLParser::IDENTIFIER

      || _la == ClaimQLParser::QUOTED_IDENTIFIER);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(842);
      match(ClaimQLParser::IS_);
      setState(844); 
      _errHandler->sync(this);
      _la = _input->LA(1);
      do {
        setState(843);
        constraintWord();
        setState(846); 
        _errHandler->sync(this);
        _la = _input->LA(1);
      } while ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
        | (1ULL << ClaimQLParser::AFFECTS_)
        | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
        | (1ULL << ClaimQLParser::ANY_)
        | (1ULL << ClaimQLParser::ASSERTED_)
        | (1ULL << ClaimQLParser::CALL_)
        | (1ULL << ClaimQLParser::COLLECT_)
        | (1ULL << ClaimQLParser::CONSTRAINT_)
        | (1ULL << ClaimQLParser::COUNT_)
        | (1ULL << ClaimQLParser::DIFFERENT_)
        | (1ULL << ClaimQLParser::DOCUMENT_)
        | (1ULL << ClaimQLParser::DROP_)
        | (1ULL << ClaimQLParser::EACH_)
        | (1ULL << ClaimQLParser::EXCEPT_)
        | (1ULL << ClaimQLParser::EXPLAIN_)
        | (1ULL << ClaimQLParser::FILTER_)
        | (1ULL << ClaimQLParser::FINISH_)
        | (1ULL << ClaimQLParser::FIRST_)
        | (1ULL << ClaimQLParser::FOR_)
        | (1ULL << ClaimQLParser::FROM_)
        | (1ULL << ClaimQLParser::FULLTEXT_)
        | (1ULL << ClaimQLParser::GROUPS_)
        | (1ULL << ClaimQLParser::IF_)
        | (1ULL << ClaimQLParser::INCLUDING_)
        | (1ULL << ClaimQLParser::INDEX_)
        | (1ULL << ClaimQLParser::INSERT_)
        | (1ULL << ClaimQLParser::INTERSECT_)
        | (1ULL << ClaimQLParser::LABELED_)
        | (1ULL << ClaimQLParser::LAST_)
        | (1ULL << ClaimQLParser::LET_)
        | (1ULL << ClaimQLParser::LOAD_)
        | (1ULL << ClaimQLParser::NEGATIVELY_)
        | (1ULL << ClaimQLParser::NEXT_)
        | (1ULL << ClaimQLParser::NONE_)
        | (1ULL << ClaimQLParser::NULLS_)
        | (1ULL << ClaimQLParser::OFFSET_))) != 0) || ((((_la - 67) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 67)) & ((1ULL << (ClaimQLParser::ORDINALITY_ - 67))
        | (1ULL << (ClaimQLParser::POSITIVELY_ - 67))
        | (1ULL << (ClaimQLParser::PROFILE_ - 67))
        | (1ULL << (ClaimQLParser::REDUCE_ - 67))
        | (1ULL << (ClaimQLParser::REPEATABLE_ - 67))
        | (1ULL << (ClaimQLParser::REQUIRE_ - 67))
        | (1ULL << (ClaimQLParser::RETRACT_ - 67))
        | (1ULL << (ClaimQLParser::SHORTEST_ - 67))
        | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 67))
        | (1ULL << (ClaimQLParser::SHOW_ - 67))
        | (1ULL << (ClaimQLParser::SIMPLE_ - 67))
        | (1ULL << (ClaimQLParser::SINGLE_ - 67))
        | (1ULL << (ClaimQLParser::STEPS_ - 67))
        | (1ULL << (ClaimQLParser::TRACE_ - 67))
        | (1ULL << (ClaimQLParser::TRAIL_ - 67))
        | (1ULL << (ClaimQLParser::TYPED_ - 67))
        | (1ULL << (ClaimQLParser::UNIQUE_ - 67))
        | (1ULL << (ClaimQLParser::UNKNOWN_ - 67))
        | (1ULL << (ClaimQLParser::VALUE_ - 67))
        | (1ULL << (ClaimQLParser::WALK_ - 67))
        | (1ULL << (ClaimQLParser::WHICH_ - 67))
        | (1ULL << (ClaimQLParser::WITHIN_ - 67))
        | (1ULL << (ClaimQLParser::YIELD_ - 67))
        | (1ULL << (ClaimQLParser::BAR - 67)))) != 0) || _la == ClaimQLParser::IDENTIFIER

      || _la == ClaimQLParser::QUOTED_IDENTIFIER);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConstraintWordContext ------------------------------------------------------------------

ClaimQLParser::ConstraintWordContext::ConstraintWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::ConstraintWordContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::ConstraintWordContext::BAR() {
  return getToken(ClaimQLParser::BAR, 0);
}


size_t ClaimQLParser::ConstraintWordContext::getRuleIndex() const {
  return ClaimQLParser::RuleConstraintWord;
}


ClaimQLParser::ConstraintWordContext* ClaimQLParser::constraintWord() {
  ConstraintWordContext *_localctx = _tracker.createInstance<ConstraintWordContext>(_ctx, getState());
  enterRule(_localctx, 114, ClaimQLParser::RuleConstraintWord);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(852);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::VALUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(850);
        symbolicName();
        break;
      }

      case ClaimQLParser::BAR: {
        enterOuterAlt(_localctx, 2);
        setState(851);
        match(ClaimQLParser::BAR);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DropConstraintContext ------------------------------------------------------------------

ClaimQLParser::DropConstraintContext::DropConstraintContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::DropConstraintContext::DROP_() {
  return getToken(ClaimQLParser::DROP_, 0);
}

tree::TerminalNode* ClaimQLParser::DropConstraintContext::CONSTRAINT_() {
  return getToken(ClaimQLParser::CONSTRAINT_, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::DropConstraintContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

ClaimQLParser::IfExistsContext* ClaimQLParser::DropConstraintContext::ifExists() {
  return getRuleContext<ClaimQLParser::IfExistsContext>(0);
}


size_t ClaimQLParser::DropConstraintContext::getRuleIndex() const {
  return ClaimQLParser::RuleDropConstraint;
}


ClaimQLParser::DropConstraintContext* ClaimQLParser::dropConstraint() {
  DropConstraintContext *_localctx = _tracker.createInstance<DropConstraintContext>(_ctx, getState());
  enterRule(_localctx, 116, ClaimQLParser::RuleDropConstraint);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(854);
    match(ClaimQLParser::DROP_);
    setState(855);
    match(ClaimQLParser::CONSTRAINT_);
    setState(856);
    symbolicName();
    setState(858);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::IF_) {
      setState(857);
      ifExists();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IfNotExistsContext ------------------------------------------------------------------

ClaimQLParser::IfNotExistsContext::IfNotExistsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::IfNotExistsContext::IF_() {
  return getToken(ClaimQLParser::IF_, 0);
}

tree::TerminalNode* ClaimQLParser::IfNotExistsContext::NOT_() {
  return getToken(ClaimQLParser::NOT_, 0);
}

tree::TerminalNode* ClaimQLParser::IfNotExistsContext::EXISTS_() {
  return getToken(ClaimQLParser::EXISTS_, 0);
}


size_t ClaimQLParser::IfNotExistsContext::getRuleIndex() const {
  return ClaimQLParser::RuleIfNotExists;
}


ClaimQLParser::IfNotExistsContext* ClaimQLParser::ifNotExists() {
  IfNotExistsContext *_localctx = _tracker.createInstance<IfNotExistsContext>(_ctx, getState());
  enterRule(_localctx, 118, ClaimQLParser::RuleIfNotExists);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(860);
    match(ClaimQLParser::IF_);
    setState(861);
    match(ClaimQLParser::NOT_);
    setState(862);
    match(ClaimQLParser::EXISTS_);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IfExistsContext ------------------------------------------------------------------

ClaimQLParser::IfExistsContext::IfExistsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::IfExistsContext::IF_() {
  return getToken(ClaimQLParser::IF_, 0);
}

tree::TerminalNode* ClaimQLParser::IfExistsContext::EXISTS_() {
  return getToken(ClaimQLParser::EXISTS_, 0);
}


size_t ClaimQLParser::IfExistsContext::getRuleIndex() const {
  return ClaimQLParser::RuleIfExists;
}


ClaimQLParser::IfExistsContext* ClaimQLParser::ifExists() {
  IfExistsContext *_localctx = _tracker.createInstance<IfExistsContext>(_ctx, getState());
  enterRule(_localctx, 120, ClaimQLParser::RuleIfExists);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(864);
    match(ClaimQLParser::IF_);
    setState(865);
    match(ClaimQLParser::EXISTS_);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SchemaTargetContext ------------------------------------------------------------------

ClaimQLParser::SchemaTargetContext::SchemaTargetContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> ClaimQLParser::SchemaTargetContext::LEFT_PAREN() {
  return getTokens(ClaimQLParser::LEFT_PAREN);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::LEFT_PAREN(size_t i) {
  return getToken(ClaimQLParser::LEFT_PAREN, i);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::SchemaTargetContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::COLON() {
  return getToken(ClaimQLParser::COLON, 0);
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::SchemaTargetContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::SchemaTargetContext::RIGHT_PAREN() {
  return getTokens(ClaimQLParser::RIGHT_PAREN);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::RIGHT_PAREN(size_t i) {
  return getToken(ClaimQLParser::RIGHT_PAREN, i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::SchemaTargetContext::MINUS() {
  return getTokens(ClaimQLParser::MINUS);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::MINUS(size_t i) {
  return getToken(ClaimQLParser::MINUS, i);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::LESS() {
  return getToken(ClaimQLParser::LESS, 0);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::GREATER() {
  return getToken(ClaimQLParser::GREATER, 0);
}


size_t ClaimQLParser::SchemaTargetContext::getRuleIndex() const {
  return ClaimQLParser::RuleSchemaTarget;
}


ClaimQLParser::SchemaTargetContext* ClaimQLParser::schemaTarget() {
  SchemaTargetContext *_localctx = _tracker.createInstance<SchemaTargetContext>(_ctx, getState());
  enterRule(_localctx, 122, ClaimQLParser::RuleSchemaTarget);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(891);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 97, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(867);
      match(ClaimQLParser::LEFT_PAREN);
      setState(868);
      symbolicName();
      setState(869);
      match(ClaimQLParser::COLON);
      setState(870);
      schemaName();
      setState(871);
      match(ClaimQLParser::RIGHT_PAREN);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(873);
      match(ClaimQLParser::LEFT_PAREN);
      setState(874);
      match(ClaimQLParser::RIGHT_PAREN);
      setState(876);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::LESS) {
        setState(875);
        match(ClaimQLParser::LESS);
      }
      setState(878);
      match(ClaimQLParser::MINUS);
      setState(879);
      match(ClaimQLParser::LEFT_BRACKET);
      setState(880);
      symbolicName();
      setState(881);
      match(ClaimQLParser::COLON);
      setState(882);
      schemaName();
      setState(883);
      match(ClaimQLParser::RIGHT_BRACKET);
      setState(884);
      match(ClaimQLParser::MINUS);
      setState(886);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::GREATER) {
        setState(885);
        match(ClaimQLParser::GREATER);
      }
      setState(888);
      match(ClaimQLParser::LEFT_PAREN);
      setState(889);
      match(ClaimQLParser::RIGHT_PAREN);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PropertyReferenceContext ------------------------------------------------------------------

ClaimQLParser::PropertyReferenceContext::PropertyReferenceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::PropertyReferenceContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::PropertyReferenceContext::DOT() {
  return getToken(ClaimQLParser::DOT, 0);
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::PropertyReferenceContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}


size_t ClaimQLParser::PropertyReferenceContext::getRuleIndex() const {
  return ClaimQLParser::RulePropertyReference;
}


ClaimQLParser::PropertyReferenceContext* ClaimQLParser::propertyReference() {
  PropertyReferenceContext *_localctx = _tracker.createInstance<PropertyReferenceContext>(_ctx, getState());
  enterRule(_localctx, 124, ClaimQLParser::RulePropertyReference);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(893);
    symbolicName();
    setState(894);
    match(ClaimQLParser::DOT);
    setState(895);
    schemaName();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ShowStatementContext ------------------------------------------------------------------

ClaimQLParser::ShowStatementContext::ShowStatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ShowStatementContext::SHOW_() {
  return getToken(ClaimQLParser::SHOW_, 0);
}

std::vector<ClaimQLParser::ShowWordContext *> ClaimQLParser::ShowStatementContext::showWord() {
  return getRuleContexts<ClaimQLParser::ShowWordContext>();
}

ClaimQLParser::ShowWordContext* ClaimQLParser::ShowStatementContext::showWord(size_t i) {
  return getRuleContext<ClaimQLParser::ShowWordContext>(i);
}

ClaimQLParser::ShowYieldContext* ClaimQLParser::ShowStatementContext::showYield() {
  return getRuleContext<ClaimQLParser::ShowYieldContext>(0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::ShowStatementContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}

ClaimQLParser::ReturnClauseContext* ClaimQLParser::ShowStatementContext::returnClause() {
  return getRuleContext<ClaimQLParser::ReturnClauseContext>(0);
}


size_t ClaimQLParser::ShowStatementContext::getRuleIndex() const {
  return ClaimQLParser::RuleShowStatement;
}


ClaimQLParser::ShowStatementContext* ClaimQLParser::showStatement() {
  ShowStatementContext *_localctx = _tracker.createInstance<ShowStatementContext>(_ctx, getState());
  enterRule(_localctx, 126, ClaimQLParser::RuleShowStatement);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(897);
    match(ClaimQLParser::SHOW_);
    setState(899); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(898);
      showWord();
      setState(901); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::INDEX_))) != 0) || _la == ClaimQLParser::UNIQUE_

    || _la == ClaimQLParser::IDENTIFIER);
    setState(905);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::YIELD_: {
        setState(903);
        showYield();
        break;
      }

      case ClaimQLParser::WHERE_: {
        setState(904);
        whereClause();
        break;
      }

      case ClaimQLParser::EOF:
      case ClaimQLParser::RETURN_:
      case ClaimQLParser::SEMICOLON: {
        break;
      }

    default:
      break;
    }
    setState(908);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::RETURN_) {
      setState(907);
      returnClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ShowWordContext ------------------------------------------------------------------

ClaimQLParser::ShowWordContext::ShowWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ShowWordContext::IDENTIFIER() {
  return getToken(ClaimQLParser::IDENTIFIER, 0);
}

tree::TerminalNode* ClaimQLParser::ShowWordContext::ALL_() {
  return getToken(ClaimQLParser::ALL_, 0);
}

tree::TerminalNode* ClaimQLParser::ShowWordContext::CONSTRAINT_() {
  return getToken(ClaimQLParser::CONSTRAINT_, 0);
}

tree::TerminalNode* ClaimQLParser::ShowWordContext::FULLTEXT_() {
  return getToken(ClaimQLParser::FULLTEXT_, 0);
}

tree::TerminalNode* ClaimQLParser::ShowWordContext::INDEX_() {
  return getToken(ClaimQLParser::INDEX_, 0);
}

tree::TerminalNode* ClaimQLParser::ShowWordContext::UNIQUE_() {
  return getToken(ClaimQLParser::UNIQUE_, 0);
}


size_t ClaimQLParser::ShowWordContext::getRuleIndex() const {
  return ClaimQLParser::RuleShowWord;
}


ClaimQLParser::ShowWordContext* ClaimQLParser::showWord() {
  ShowWordContext *_localctx = _tracker.createInstance<ShowWordContext>(_ctx, getState());
  enterRule(_localctx, 128, ClaimQLParser::RuleShowWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(910);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::INDEX_))) != 0) || _la == ClaimQLParser::UNIQUE_

    || _la == ClaimQLParser::IDENTIFIER)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ShowYieldContext ------------------------------------------------------------------

ClaimQLParser::ShowYieldContext::ShowYieldContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ShowYieldContext::YIELD_() {
  return getToken(ClaimQLParser::YIELD_, 0);
}

tree::TerminalNode* ClaimQLParser::ShowYieldContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

std::vector<ClaimQLParser::YieldItemContext *> ClaimQLParser::ShowYieldContext::yieldItem() {
  return getRuleContexts<ClaimQLParser::YieldItemContext>();
}

ClaimQLParser::YieldItemContext* ClaimQLParser::ShowYieldContext::yieldItem(size_t i) {
  return getRuleContext<ClaimQLParser::YieldItemContext>(i);
}

ClaimQLParser::OrderByContext* ClaimQLParser::ShowYieldContext::orderBy() {
  return getRuleContext<ClaimQLParser::OrderByContext>(0);
}

ClaimQLParser::SkipClauseContext* ClaimQLParser::ShowYieldContext::skipClause() {
  return getRuleContext<ClaimQLParser::SkipClauseContext>(0);
}

ClaimQLParser::LimitClauseContext* ClaimQLParser::ShowYieldContext::limitClause() {
  return getRuleContext<ClaimQLParser::LimitClauseContext>(0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::ShowYieldContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::ShowYieldContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::ShowYieldContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::ShowYieldContext::getRuleIndex() const {
  return ClaimQLParser::RuleShowYield;
}


ClaimQLParser::ShowYieldContext* ClaimQLParser::showYield() {
  ShowYieldContext *_localctx = _tracker.createInstance<ShowYieldContext>(_ctx, getState());
  enterRule(_localctx, 130, ClaimQLParser::RuleShowYield);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(912);
    match(ClaimQLParser::YIELD_);
    setState(922);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::STAR: {
        setState(913);
        match(ClaimQLParser::STAR);
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::VALUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        setState(914);
        yieldItem();
        setState(919);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(915);
          match(ClaimQLParser::COMMA);
          setState(916);
          yieldItem();
          setState(921);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(925);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::ORDER_) {
      setState(924);
      orderBy();
    }
    setState(928);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::OFFSET_

    || _la == ClaimQLParser::SKIP_) {
      setState(927);
      skipClause();
    }
    setState(931);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LIMIT_) {
      setState(930);
      limitClause();
    }
    setState(934);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(933);
      whereClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PatternListContext ------------------------------------------------------------------

ClaimQLParser::PatternListContext::PatternListContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::PathPatternContext *> ClaimQLParser::PatternListContext::pathPattern() {
  return getRuleContexts<ClaimQLParser::PathPatternContext>();
}

ClaimQLParser::PathPatternContext* ClaimQLParser::PatternListContext::pathPattern(size_t i) {
  return getRuleContext<ClaimQLParser::PathPatternContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::PatternListContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::PatternListContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::PatternListContext::getRuleIndex() const {
  return ClaimQLParser::RulePatternList;
}


ClaimQLParser::PatternListContext* ClaimQLParser::patternList() {
  PatternListContext *_localctx = _tracker.createInstance<PatternListContext>(_ctx, getState());
  enterRule(_localctx, 132, ClaimQLParser::RulePatternList);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(936);
    pathPattern();
    setState(941);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(937);
      match(ClaimQLParser::COMMA);
      setState(938);
      pathPattern();
      setState(943);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PathPatternContext ------------------------------------------------------------------

ClaimQLParser::PathPatternContext::PathPatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::PatternElementContext* ClaimQLParser::PathPatternContext::patternElement() {
  return getRuleContext<ClaimQLParser::PatternElementContext>(0);
}

ClaimQLParser::ShortestPathPatternContext* ClaimQLParser::PathPatternContext::shortestPathPattern() {
  return getRuleContext<ClaimQLParser::ShortestPathPatternContext>(0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::PathPatternContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::PathPatternContext::EQUAL() {
  return getToken(ClaimQLParser::EQUAL, 0);
}

ClaimQLParser::PathPrefixContext* ClaimQLParser::PathPatternContext::pathPrefix() {
  return getRuleContext<ClaimQLParser::PathPrefixContext>(0);
}


size_t ClaimQLParser::PathPatternContext::getRuleIndex() const {
  return ClaimQLParser::RulePathPattern;
}


ClaimQLParser::PathPatternContext* ClaimQLParser::pathPattern() {
  PathPatternContext *_localctx = _tracker.createInstance<PathPatternContext>(_ctx, getState());
  enterRule(_localctx, 134, ClaimQLParser::RulePathPattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(947);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 108, _ctx)) {
    case 1: {
      setState(944);
      symbolicName();
      setState(945);
      match(ClaimQLParser::EQUAL);
      break;
    }

    }
    setState(950);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::GROUPS_))) != 0) || ((((_la - 77) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 77)) & ((1ULL << (ClaimQLParser::SHORTEST_ - 77))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 77))
      | (1ULL << (ClaimQLParser::TRAIL_ - 77))
      | (1ULL << (ClaimQLParser::WALK_ - 77))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 77)))) != 0)) {
      setState(949);
      pathPrefix();
    }
    setState(954);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::LESS:
      case ClaimQLParser::MINUS:
      case ClaimQLParser::LEFT_PAREN: {
        setState(952);
        patternElement();
        break;
      }

      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::SHORTESTPATH_: {
        setState(953);
        shortestPathPattern();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PathPrefixContext ------------------------------------------------------------------

ClaimQLParser::PathPrefixContext::PathPrefixContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ModeWordContext* ClaimQLParser::PathPrefixContext::modeWord() {
  return getRuleContext<ClaimQLParser::ModeWordContext>(0);
}

tree::TerminalNode* ClaimQLParser::PathPrefixContext::IDENTIFIER() {
  return getToken(ClaimQLParser::IDENTIFIER, 0);
}

std::vector<ClaimQLParser::PrefixWordContext *> ClaimQLParser::PathPrefixContext::prefixWord() {
  return getRuleContexts<ClaimQLParser::PrefixWordContext>();
}

ClaimQLParser::PrefixWordContext* ClaimQLParser::PathPrefixContext::prefixWord(size_t i) {
  return getRuleContext<ClaimQLParser::PrefixWordContext>(i);
}


size_t ClaimQLParser::PathPrefixContext::getRuleIndex() const {
  return ClaimQLParser::RulePathPrefix;
}


ClaimQLParser::PathPrefixContext* ClaimQLParser::pathPrefix() {
  PathPrefixContext *_localctx = _tracker.createInstance<PathPrefixContext>(_ctx, getState());
  enterRule(_localctx, 136, ClaimQLParser::RulePathPrefix);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(958);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::ALL_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::WALK_: {
        setState(956);
        modeWord();
        break;
      }

      case ClaimQLParser::IDENTIFIER: {
        setState(957);
        match(ClaimQLParser::IDENTIFIER);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(963);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::GROUPS_))) != 0) || ((((_la - 77) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 77)) & ((1ULL << (ClaimQLParser::SHORTEST_ - 77))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 77))
      | (1ULL << (ClaimQLParser::TRAIL_ - 77))
      | (1ULL << (ClaimQLParser::WALK_ - 77))
      | (1ULL << (ClaimQLParser::INTEGER - 77))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 77)))) != 0)) {
      setState(960);
      prefixWord();
      setState(965);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InnerPrefixContext ------------------------------------------------------------------

ClaimQLParser::InnerPrefixContext::InnerPrefixContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ModeWordContext* ClaimQLParser::InnerPrefixContext::modeWord() {
  return getRuleContext<ClaimQLParser::ModeWordContext>(0);
}

std::vector<ClaimQLParser::PrefixWordContext *> ClaimQLParser::InnerPrefixContext::prefixWord() {
  return getRuleContexts<ClaimQLParser::PrefixWordContext>();
}

ClaimQLParser::PrefixWordContext* ClaimQLParser::InnerPrefixContext::prefixWord(size_t i) {
  return getRuleContext<ClaimQLParser::PrefixWordContext>(i);
}


size_t ClaimQLParser::InnerPrefixContext::getRuleIndex() const {
  return ClaimQLParser::RuleInnerPrefix;
}


ClaimQLParser::InnerPrefixContext* ClaimQLParser::innerPrefix() {
  InnerPrefixContext *_localctx = _tracker.createInstance<InnerPrefixContext>(_ctx, getState());
  enterRule(_localctx, 138, ClaimQLParser::RuleInnerPrefix);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(966);
    modeWord();
    setState(970);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::GROUPS_))) != 0) || ((((_la - 77) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 77)) & ((1ULL << (ClaimQLParser::SHORTEST_ - 77))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 77))
      | (1ULL << (ClaimQLParser::TRAIL_ - 77))
      | (1ULL << (ClaimQLParser::WALK_ - 77))
      | (1ULL << (ClaimQLParser::INTEGER - 77))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 77)))) != 0)) {
      setState(967);
      prefixWord();
      setState(972);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PrefixWordContext ------------------------------------------------------------------

ClaimQLParser::PrefixWordContext::PrefixWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ModeWordContext* ClaimQLParser::PrefixWordContext::modeWord() {
  return getRuleContext<ClaimQLParser::ModeWordContext>(0);
}

tree::TerminalNode* ClaimQLParser::PrefixWordContext::INTEGER() {
  return getToken(ClaimQLParser::INTEGER, 0);
}

tree::TerminalNode* ClaimQLParser::PrefixWordContext::IDENTIFIER() {
  return getToken(ClaimQLParser::IDENTIFIER, 0);
}


size_t ClaimQLParser::PrefixWordContext::getRuleIndex() const {
  return ClaimQLParser::RulePrefixWord;
}


ClaimQLParser::PrefixWordContext* ClaimQLParser::prefixWord() {
  PrefixWordContext *_localctx = _tracker.createInstance<PrefixWordContext>(_ctx, getState());
  enterRule(_localctx, 140, ClaimQLParser::RulePrefixWord);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(976);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::ALL_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::WALK_: {
        enterOuterAlt(_localctx, 1);
        setState(973);
        modeWord();
        break;
      }

      case ClaimQLParser::INTEGER: {
        enterOuterAlt(_localctx, 2);
        setState(974);
        match(ClaimQLParser::INTEGER);
        break;
      }

      case ClaimQLParser::IDENTIFIER: {
        enterOuterAlt(_localctx, 3);
        setState(975);
        match(ClaimQLParser::IDENTIFIER);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ModeWordContext ------------------------------------------------------------------

ClaimQLParser::ModeWordContext::ModeWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::ALL_() {
  return getToken(ClaimQLParser::ALL_, 0);
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::ANY_() {
  return getToken(ClaimQLParser::ANY_, 0);
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::SHORTEST_() {
  return getToken(ClaimQLParser::SHORTEST_, 0);
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::GROUPS_() {
  return getToken(ClaimQLParser::GROUPS_, 0);
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::WALK_() {
  return getToken(ClaimQLParser::WALK_, 0);
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::TRAIL_() {
  return getToken(ClaimQLParser::TRAIL_, 0);
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::ACYCLIC_() {
  return getToken(ClaimQLParser::ACYCLIC_, 0);
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::SIMPLE_() {
  return getToken(ClaimQLParser::SIMPLE_, 0);
}


size_t ClaimQLParser::ModeWordContext::getRuleIndex() const {
  return ClaimQLParser::RuleModeWord;
}


ClaimQLParser::ModeWordContext* ClaimQLParser::modeWord() {
  ModeWordContext *_localctx = _tracker.createInstance<ModeWordContext>(_ctx, getState());
  enterRule(_localctx, 142, ClaimQLParser::RuleModeWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(978);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::GROUPS_))) != 0) || ((((_la - 77) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 77)) & ((1ULL << (ClaimQLParser::SHORTEST_ - 77))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 77))
      | (1ULL << (ClaimQLParser::TRAIL_ - 77))
      | (1ULL << (ClaimQLParser::WALK_ - 77)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ShortestPathPatternContext ------------------------------------------------------------------

ClaimQLParser::ShortestPathPatternContext::ShortestPathPatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ShortestPathPatternContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

ClaimQLParser::PatternElementContext* ClaimQLParser::ShortestPathPatternContext::patternElement() {
  return getRuleContext<ClaimQLParser::PatternElementContext>(0);
}

tree::TerminalNode* ClaimQLParser::ShortestPathPatternContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::ShortestPathPatternContext::SHORTESTPATH_() {
  return getToken(ClaimQLParser::SHORTESTPATH_, 0);
}

tree::TerminalNode* ClaimQLParser::ShortestPathPatternContext::ALLSHORTESTPATHS_() {
  return getToken(ClaimQLParser::ALLSHORTESTPATHS_, 0);
}


size_t ClaimQLParser::ShortestPathPatternContext::getRuleIndex() const {
  return ClaimQLParser::RuleShortestPathPattern;
}


ClaimQLParser::ShortestPathPatternContext* ClaimQLParser::shortestPathPattern() {
  ShortestPathPatternContext *_localctx = _tracker.createInstance<ShortestPathPatternContext>(_ctx, getState());
  enterRule(_localctx, 144, ClaimQLParser::RuleShortestPathPattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(980);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::ALLSHORTESTPATHS_ || _la == ClaimQLParser::SHORTESTPATH_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(981);
    match(ClaimQLParser::LEFT_PAREN);
    setState(982);
    patternElement();
    setState(983);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PatternElementContext ------------------------------------------------------------------

ClaimQLParser::PatternElementContext::PatternElementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::PathRelationshipContext *> ClaimQLParser::PatternElementContext::pathRelationship() {
  return getRuleContexts<ClaimQLParser::PathRelationshipContext>();
}

ClaimQLParser::PathRelationshipContext* ClaimQLParser::PatternElementContext::pathRelationship(size_t i) {
  return getRuleContext<ClaimQLParser::PathRelationshipContext>(i);
}

std::vector<ClaimQLParser::NodePatternContext *> ClaimQLParser::PatternElementContext::nodePattern() {
  return getRuleContexts<ClaimQLParser::NodePatternContext>();
}

ClaimQLParser::NodePatternContext* ClaimQLParser::PatternElementContext::nodePattern(size_t i) {
  return getRuleContext<ClaimQLParser::NodePatternContext>(i);
}

std::vector<ClaimQLParser::ParenthesizedPathContext *> ClaimQLParser::PatternElementContext::parenthesizedPath() {
  return getRuleContexts<ClaimQLParser::ParenthesizedPathContext>();
}

ClaimQLParser::ParenthesizedPathContext* ClaimQLParser::PatternElementContext::parenthesizedPath(size_t i) {
  return getRuleContext<ClaimQLParser::ParenthesizedPathContext>(i);
}

std::vector<ClaimQLParser::QuantifierContext *> ClaimQLParser::PatternElementContext::quantifier() {
  return getRuleContexts<ClaimQLParser::QuantifierContext>();
}

ClaimQLParser::QuantifierContext* ClaimQLParser::PatternElementContext::quantifier(size_t i) {
  return getRuleContext<ClaimQLParser::QuantifierContext>(i);
}


size_t ClaimQLParser::PatternElementContext::getRuleIndex() const {
  return ClaimQLParser::RulePatternElement;
}


ClaimQLParser::PatternElementContext* ClaimQLParser::patternElement() {
  PatternElementContext *_localctx = _tracker.createInstance<PatternElementContext>(_ctx, getState());
  enterRule(_localctx, 146, ClaimQLParser::RulePatternElement);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(993); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(993);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ClaimQLParser::LEFT_PAREN: {
          setState(990);
          _errHandler->sync(this);
          switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 116, _ctx)) {
          case 1: {
            setState(985);
            nodePattern();
            setState(987);
            _errHandler->sync(this);

            _la = _input->LA(1);
            if (((((_la - 113) & ~ 0x3fULL) == 0) &&
              ((1ULL << (_la - 113)) & ((1ULL << (ClaimQLParser::PLUS - 113))
              | (1ULL << (ClaimQLParser::STAR - 113))
              | (1ULL << (ClaimQLParser::LEFT_BRACE - 113))
              | (1ULL << (ClaimQLParser::QUESTION - 113)))) != 0)) {
              setState(986);
              quantifier();
            }
            break;
          }

          case 2: {
            setState(989);
            parenthesizedPath();
            break;
          }

          }
          break;
        }

        case ClaimQLParser::LESS:
        case ClaimQLParser::MINUS: {
          setState(992);
          pathRelationship();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(995); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (((((_la - 111) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 111)) & ((1ULL << (ClaimQLParser::LESS - 111))
      | (1ULL << (ClaimQLParser::MINUS - 111))
      | (1ULL << (ClaimQLParser::LEFT_PAREN - 111)))) != 0));
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParenthesizedPathContext ------------------------------------------------------------------

ClaimQLParser::ParenthesizedPathContext::ParenthesizedPathContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ParenthesizedPathContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

ClaimQLParser::PatternElementContext* ClaimQLParser::ParenthesizedPathContext::patternElement() {
  return getRuleContext<ClaimQLParser::PatternElementContext>(0);
}

tree::TerminalNode* ClaimQLParser::ParenthesizedPathContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

ClaimQLParser::InnerPrefixContext* ClaimQLParser::ParenthesizedPathContext::innerPrefix() {
  return getRuleContext<ClaimQLParser::InnerPrefixContext>(0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::ParenthesizedPathContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}

ClaimQLParser::QuantifierContext* ClaimQLParser::ParenthesizedPathContext::quantifier() {
  return getRuleContext<ClaimQLParser::QuantifierContext>(0);
}


size_t ClaimQLParser::ParenthesizedPathContext::getRuleIndex() const {
  return ClaimQLParser::RuleParenthesizedPath;
}


ClaimQLParser::ParenthesizedPathContext* ClaimQLParser::parenthesizedPath() {
  ParenthesizedPathContext *_localctx = _tracker.createInstance<ParenthesizedPathContext>(_ctx, getState());
  enterRule(_localctx, 148, ClaimQLParser::RuleParenthesizedPath);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(997);
    match(ClaimQLParser::LEFT_PAREN);
    setState(999);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::GROUPS_))) != 0) || ((((_la - 77) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 77)) & ((1ULL << (ClaimQLParser::SHORTEST_ - 77))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 77))
      | (1ULL << (ClaimQLParser::TRAIL_ - 77))
      | (1ULL << (ClaimQLParser::WALK_ - 77)))) != 0)) {
      setState(998);
      innerPrefix();
    }
    setState(1001);
    patternElement();
    setState(1003);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(1002);
      whereClause();
    }
    setState(1005);
    match(ClaimQLParser::RIGHT_PAREN);
    setState(1007);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 113) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 113)) & ((1ULL << (ClaimQLParser::PLUS - 113))
      | (1ULL << (ClaimQLParser::STAR - 113))
      | (1ULL << (ClaimQLParser::LEFT_BRACE - 113))
      | (1ULL << (ClaimQLParser::QUESTION - 113)))) != 0)) {
      setState(1006);
      quantifier();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PatternStepContext ------------------------------------------------------------------

ClaimQLParser::PatternStepContext::PatternStepContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::RelationshipPatternContext* ClaimQLParser::PatternStepContext::relationshipPattern() {
  return getRuleContext<ClaimQLParser::RelationshipPatternContext>(0);
}

ClaimQLParser::NodePatternContext* ClaimQLParser::PatternStepContext::nodePattern() {
  return getRuleContext<ClaimQLParser::NodePatternContext>(0);
}


size_t ClaimQLParser::PatternStepContext::getRuleIndex() const {
  return ClaimQLParser::RulePatternStep;
}


ClaimQLParser::PatternStepContext* ClaimQLParser::patternStep() {
  PatternStepContext *_localctx = _tracker.createInstance<PatternStepContext>(_ctx, getState());
  enterRule(_localctx, 150, ClaimQLParser::RulePatternStep);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1009);
    relationshipPattern();
    setState(1010);
    nodePattern();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NodePatternContext ------------------------------------------------------------------

ClaimQLParser::NodePatternContext::NodePatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::NodePatternContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::NodePatternContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::NodePatternContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

ClaimQLParser::PatternLabelsContext* ClaimQLParser::NodePatternContext::patternLabels() {
  return getRuleContext<ClaimQLParser::PatternLabelsContext>(0);
}

ClaimQLParser::PropertiesContext* ClaimQLParser::NodePatternContext::properties() {
  return getRuleContext<ClaimQLParser::PropertiesContext>(0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::NodePatternContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}


size_t ClaimQLParser::NodePatternContext::getRuleIndex() const {
  return ClaimQLParser::RuleNodePattern;
}


ClaimQLParser::NodePatternContext* ClaimQLParser::nodePattern() {
  NodePatternContext *_localctx = _tracker.createInstance<NodePatternContext>(_ctx, getState());
  enterRule(_localctx, 152, ClaimQLParser::RuleNodePattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1012);
    match(ClaimQLParser::LEFT_PAREN);
    setState(1014);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FILTER_)
      | (1ULL << ClaimQLParser::FINISH_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INSERT_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LABELED_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::LET_)
      | (1ULL << ClaimQLParser::LOAD_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NEXT_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_))) != 0) || ((((_la - 67) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 67)) & ((1ULL << (ClaimQLParser::ORDINALITY_ - 67))
      | (1ULL << (ClaimQLParser::POSITIVELY_ - 67))
      | (1ULL << (ClaimQLParser::PROFILE_ - 67))
      | (1ULL << (ClaimQLParser::REDUCE_ - 67))
      | (1ULL << (ClaimQLParser::REPEATABLE_ - 67))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 67))
      | (1ULL << (ClaimQLParser::RETRACT_ - 67))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 67))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 67))
      | (1ULL << (ClaimQLParser::SHOW_ - 67))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 67))
      | (1ULL << (ClaimQLParser::SINGLE_ - 67))
      | (1ULL << (ClaimQLParser::STEPS_ - 67))
      | (1ULL << (ClaimQLParser::TRACE_ - 67))
      | (1ULL << (ClaimQLParser::TRAIL_ - 67))
      | (1ULL << (ClaimQLParser::TYPED_ - 67))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 67))
      | (1ULL << (ClaimQLParser::UNKNOWN_ - 67))
      | (1ULL << (ClaimQLParser::VALUE_ - 67))
      | (1ULL << (ClaimQLParser::WALK_ - 67))
      | (1ULL << (ClaimQLParser::WHICH_ - 67))
      | (1ULL << (ClaimQLParser::WITHIN_ - 67))
      | (1ULL << (ClaimQLParser::YIELD_ - 67)))) != 0) || _la == ClaimQLParser::IDENTIFIER

    || _la == ClaimQLParser::QUOTED_IDENTIFIER) {
      setState(1013);
      symbolicName();
    }
    setState(1017);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::IS_ || _la == ClaimQLParser::COLON) {
      setState(1016);
      patternLabels();
    }
    setState(1020);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LEFT_BRACE

    || _la == ClaimQLParser::DOLLAR) {
      setState(1019);
      properties();
    }
    setState(1023);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(1022);
      whereClause();
    }
    setState(1025);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RelationshipPatternContext ------------------------------------------------------------------

ClaimQLParser::RelationshipPatternContext::RelationshipPatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> ClaimQLParser::RelationshipPatternContext::MINUS() {
  return getTokens(ClaimQLParser::MINUS);
}

tree::TerminalNode* ClaimQLParser::RelationshipPatternContext::MINUS(size_t i) {
  return getToken(ClaimQLParser::MINUS, i);
}

tree::TerminalNode* ClaimQLParser::RelationshipPatternContext::LESS() {
  return getToken(ClaimQLParser::LESS, 0);
}

ClaimQLParser::RelationshipDetailContext* ClaimQLParser::RelationshipPatternContext::relationshipDetail() {
  return getRuleContext<ClaimQLParser::RelationshipDetailContext>(0);
}

tree::TerminalNode* ClaimQLParser::RelationshipPatternContext::GREATER() {
  return getToken(ClaimQLParser::GREATER, 0);
}

ClaimQLParser::QuantifierContext* ClaimQLParser::RelationshipPatternContext::quantifier() {
  return getRuleContext<ClaimQLParser::QuantifierContext>(0);
}


size_t ClaimQLParser::RelationshipPatternContext::getRuleIndex() const {
  return ClaimQLParser::RuleRelationshipPattern;
}


ClaimQLParser::RelationshipPatternContext* ClaimQLParser::relationshipPattern() {
  RelationshipPatternContext *_localctx = _tracker.createInstance<RelationshipPatternContext>(_ctx, getState());
  enterRule(_localctx, 154, ClaimQLParser::RuleRelationshipPattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1028);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LESS) {
      setState(1027);
      match(ClaimQLParser::LESS);
    }
    setState(1030);
    match(ClaimQLParser::MINUS);
    setState(1032);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LEFT_BRACKET) {
      setState(1031);
      relationshipDetail();
    }
    setState(1034);
    match(ClaimQLParser::MINUS);
    setState(1036);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::GREATER) {
      setState(1035);
      match(ClaimQLParser::GREATER);
    }
    setState(1039);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 113) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 113)) & ((1ULL << (ClaimQLParser::PLUS - 113))
      | (1ULL << (ClaimQLParser::STAR - 113))
      | (1ULL << (ClaimQLParser::LEFT_BRACE - 113))
      | (1ULL << (ClaimQLParser::QUESTION - 113)))) != 0)) {
      setState(1038);
      quantifier();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PathRelationshipContext ------------------------------------------------------------------

ClaimQLParser::PathRelationshipContext::PathRelationshipContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> ClaimQLParser::PathRelationshipContext::MINUS() {
  return getTokens(ClaimQLParser::MINUS);
}

tree::TerminalNode* ClaimQLParser::PathRelationshipContext::MINUS(size_t i) {
  return getToken(ClaimQLParser::MINUS, i);
}

tree::TerminalNode* ClaimQLParser::PathRelationshipContext::LESS() {
  return getToken(ClaimQLParser::LESS, 0);
}

tree::TerminalNode* ClaimQLParser::PathRelationshipContext::GREATER() {
  return getToken(ClaimQLParser::GREATER, 0);
}

ClaimQLParser::QuantifierContext* ClaimQLParser::PathRelationshipContext::quantifier() {
  return getRuleContext<ClaimQLParser::QuantifierContext>(0);
}

ClaimQLParser::RelationshipDetailContext* ClaimQLParser::PathRelationshipContext::relationshipDetail() {
  return getRuleContext<ClaimQLParser::RelationshipDetailContext>(0);
}


size_t ClaimQLParser::PathRelationshipContext::getRuleIndex() const {
  return ClaimQLParser::RulePathRelationship;
}


ClaimQLParser::PathRelationshipContext* ClaimQLParser::pathRelationship() {
  PathRelationshipContext *_localctx = _tracker.createInstance<PathRelationshipContext>(_ctx, getState());
  enterRule(_localctx, 156, ClaimQLParser::RulePathRelationship);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1042);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LESS) {
      setState(1041);
      match(ClaimQLParser::LESS);
    }
    setState(1044);
    match(ClaimQLParser::MINUS);
    setState(1049);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 132, _ctx)) {
    case 1: {
      setState(1046);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::LEFT_BRACKET) {
        setState(1045);
        relationshipDetail();
      }
      setState(1048);
      match(ClaimQLParser::MINUS);
      break;
    }

    }
    setState(1052);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::GREATER) {
      setState(1051);
      match(ClaimQLParser::GREATER);
    }
    setState(1055);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 113) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 113)) & ((1ULL << (ClaimQLParser::PLUS - 113))
      | (1ULL << (ClaimQLParser::STAR - 113))
      | (1ULL << (ClaimQLParser::LEFT_BRACE - 113))
      | (1ULL << (ClaimQLParser::QUESTION - 113)))) != 0)) {
      setState(1054);
      quantifier();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RelationshipDetailContext ------------------------------------------------------------------

ClaimQLParser::RelationshipDetailContext::RelationshipDetailContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::RelationshipDetailContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

tree::TerminalNode* ClaimQLParser::RelationshipDetailContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::RelationshipDetailContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

ClaimQLParser::PatternLabelsContext* ClaimQLParser::RelationshipDetailContext::patternLabels() {
  return getRuleContext<ClaimQLParser::PatternLabelsContext>(0);
}

ClaimQLParser::LengthRangeContext* ClaimQLParser::RelationshipDetailContext::lengthRange() {
  return getRuleContext<ClaimQLParser::LengthRangeContext>(0);
}

ClaimQLParser::PropertiesContext* ClaimQLParser::RelationshipDetailContext::properties() {
  return getRuleContext<ClaimQLParser::PropertiesContext>(0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::RelationshipDetailContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}


size_t ClaimQLParser::RelationshipDetailContext::getRuleIndex() const {
  return ClaimQLParser::RuleRelationshipDetail;
}


ClaimQLParser::RelationshipDetailContext* ClaimQLParser::relationshipDetail() {
  RelationshipDetailContext *_localctx = _tracker.createInstance<RelationshipDetailContext>(_ctx, getState());
  enterRule(_localctx, 158, ClaimQLParser::RuleRelationshipDetail);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1057);
    match(ClaimQLParser::LEFT_BRACKET);
    setState(1059);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FILTER_)
      | (1ULL << ClaimQLParser::FINISH_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INSERT_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LABELED_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::LET_)
      | (1ULL << ClaimQLParser::LOAD_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NEXT_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_))) != 0) || ((((_la - 67) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 67)) & ((1ULL << (ClaimQLParser::ORDINALITY_ - 67))
      | (1ULL << (ClaimQLParser::POSITIVELY_ - 67))
      | (1ULL << (ClaimQLParser::PROFILE_ - 67))
      | (1ULL << (ClaimQLParser::REDUCE_ - 67))
      | (1ULL << (ClaimQLParser::REPEATABLE_ - 67))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 67))
      | (1ULL << (ClaimQLParser::RETRACT_ - 67))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 67))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 67))
      | (1ULL << (ClaimQLParser::SHOW_ - 67))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 67))
      | (1ULL << (ClaimQLParser::SINGLE_ - 67))
      | (1ULL << (ClaimQLParser::STEPS_ - 67))
      | (1ULL << (ClaimQLParser::TRACE_ - 67))
      | (1ULL << (ClaimQLParser::TRAIL_ - 67))
      | (1ULL << (ClaimQLParser::TYPED_ - 67))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 67))
      | (1ULL << (ClaimQLParser::UNKNOWN_ - 67))
      | (1ULL << (ClaimQLParser::VALUE_ - 67))
      | (1ULL << (ClaimQLParser::WALK_ - 67))
      | (1ULL << (ClaimQLParser::WHICH_ - 67))
      | (1ULL << (ClaimQLParser::WITHIN_ - 67))
      | (1ULL << (ClaimQLParser::YIELD_ - 67)))) != 0) || _la == ClaimQLParser::IDENTIFIER

    || _la == ClaimQLParser::QUOTED_IDENTIFIER) {
      setState(1058);
      symbolicName();
    }
    setState(1062);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::IS_ || _la == ClaimQLParser::COLON) {
      setState(1061);
      patternLabels();
    }
    setState(1065);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::STAR) {
      setState(1064);
      lengthRange();
    }
    setState(1068);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LEFT_BRACE

    || _la == ClaimQLParser::DOLLAR) {
      setState(1067);
      properties();
    }
    setState(1071);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(1070);
      whereClause();
    }
    setState(1073);
    match(ClaimQLParser::RIGHT_BRACKET);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PatternLabelsContext ------------------------------------------------------------------

ClaimQLParser::PatternLabelsContext::PatternLabelsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::LabelExpressionContext* ClaimQLParser::PatternLabelsContext::labelExpression() {
  return getRuleContext<ClaimQLParser::LabelExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::PatternLabelsContext::COLON() {
  return getToken(ClaimQLParser::COLON, 0);
}

tree::TerminalNode* ClaimQLParser::PatternLabelsContext::IS_() {
  return getToken(ClaimQLParser::IS_, 0);
}


size_t ClaimQLParser::PatternLabelsContext::getRuleIndex() const {
  return ClaimQLParser::RulePatternLabels;
}


ClaimQLParser::PatternLabelsContext* ClaimQLParser::patternLabels() {
  PatternLabelsContext *_localctx = _tracker.createInstance<PatternLabelsContext>(_ctx, getState());
  enterRule(_localctx, 160, ClaimQLParser::RulePatternLabels);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1075);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::IS_ || _la == ClaimQLParser::COLON)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1076);
    labelExpression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PropertiesContext ------------------------------------------------------------------

ClaimQLParser::PropertiesContext::PropertiesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::MapLiteralContext* ClaimQLParser::PropertiesContext::mapLiteral() {
  return getRuleContext<ClaimQLParser::MapLiteralContext>(0);
}

ClaimQLParser::ParameterContext* ClaimQLParser::PropertiesContext::parameter() {
  return getRuleContext<ClaimQLParser::ParameterContext>(0);
}


size_t ClaimQLParser::PropertiesContext::getRuleIndex() const {
  return ClaimQLParser::RuleProperties;
}


ClaimQLParser::PropertiesContext* ClaimQLParser::properties() {
  PropertiesContext *_localctx = _tracker.createInstance<PropertiesContext>(_ctx, getState());
  enterRule(_localctx, 162, ClaimQLParser::RuleProperties);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1080);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::LEFT_BRACE: {
        enterOuterAlt(_localctx, 1);
        setState(1078);
        mapLiteral();
        break;
      }

      case ClaimQLParser::DOLLAR: {
        enterOuterAlt(_localctx, 2);
        setState(1079);
        parameter();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LengthRangeContext ------------------------------------------------------------------

ClaimQLParser::LengthRangeContext::LengthRangeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::LengthRangeContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::LengthRangeContext::INTEGER() {
  return getTokens(ClaimQLParser::INTEGER);
}

tree::TerminalNode* ClaimQLParser::LengthRangeContext::INTEGER(size_t i) {
  return getToken(ClaimQLParser::INTEGER, i);
}

tree::TerminalNode* ClaimQLParser::LengthRangeContext::DOT_DOT() {
  return getToken(ClaimQLParser::DOT_DOT, 0);
}


size_t ClaimQLParser::LengthRangeContext::getRuleIndex() const {
  return ClaimQLParser::RuleLengthRange;
}


ClaimQLParser::LengthRangeContext* ClaimQLParser::lengthRange() {
  LengthRangeContext *_localctx = _tracker.createInstance<LengthRangeContext>(_ctx, getState());
  enterRule(_localctx, 164, ClaimQLParser::RuleLengthRange);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1082);
    match(ClaimQLParser::STAR);
    setState(1084);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::INTEGER) {
      setState(1083);
      match(ClaimQLParser::INTEGER);
    }
    setState(1090);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::DOT_DOT) {
      setState(1086);
      match(ClaimQLParser::DOT_DOT);
      setState(1088);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::INTEGER) {
        setState(1087);
        match(ClaimQLParser::INTEGER);
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QuantifierContext ------------------------------------------------------------------

ClaimQLParser::QuantifierContext::QuantifierContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::QuantifierContext::PLUS() {
  return getToken(ClaimQLParser::PLUS, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierContext::QUESTION() {
  return getToken(ClaimQLParser::QUESTION, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierContext::LEFT_BRACE() {
  return getToken(ClaimQLParser::LEFT_BRACE, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::QuantifierContext::INTEGER() {
  return getTokens(ClaimQLParser::INTEGER);
}

tree::TerminalNode* ClaimQLParser::QuantifierContext::INTEGER(size_t i) {
  return getToken(ClaimQLParser::INTEGER, i);
}

tree::TerminalNode* ClaimQLParser::QuantifierContext::RIGHT_BRACE() {
  return getToken(ClaimQLParser::RIGHT_BRACE, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierContext::COMMA() {
  return getToken(ClaimQLParser::COMMA, 0);
}


size_t ClaimQLParser::QuantifierContext::getRuleIndex() const {
  return ClaimQLParser::RuleQuantifier;
}


ClaimQLParser::QuantifierContext* ClaimQLParser::quantifier() {
  QuantifierContext *_localctx = _tracker.createInstance<QuantifierContext>(_ctx, getState());
  enterRule(_localctx, 166, ClaimQLParser::RuleQuantifier);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1107);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 146, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1092);
      match(ClaimQLParser::PLUS);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1093);
      match(ClaimQLParser::STAR);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1094);
      match(ClaimQLParser::QUESTION);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1095);
      match(ClaimQLParser::LEFT_BRACE);
      setState(1096);
      match(ClaimQLParser::INTEGER);
      setState(1097);
      match(ClaimQLParser::RIGHT_BRACE);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1098);
      match(ClaimQLParser::LEFT_BRACE);
      setState(1100);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::INTEGER) {
        setState(1099);
        match(ClaimQLParser::INTEGER);
      }
      setState(1102);
      match(ClaimQLParser::COMMA);
      setState(1104);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::INTEGER) {
        setState(1103);
        match(ClaimQLParser::INTEGER);
      }
      setState(1106);
      match(ClaimQLParser::RIGHT_BRACE);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LabelExpressionContext ------------------------------------------------------------------

ClaimQLParser::LabelExpressionContext::LabelExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::LabelConjunctionContext *> ClaimQLParser::LabelExpressionContext::labelConjunction() {
  return getRuleContexts<ClaimQLParser::LabelConjunctionContext>();
}

ClaimQLParser::LabelConjunctionContext* ClaimQLParser::LabelExpressionContext::labelConjunction(size_t i) {
  return getRuleContext<ClaimQLParser::LabelConjunctionContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::LabelExpressionContext::BAR() {
  return getTokens(ClaimQLParser::BAR);
}

tree::TerminalNode* ClaimQLParser::LabelExpressionContext::BAR(size_t i) {
  return getToken(ClaimQLParser::BAR, i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::LabelExpressionContext::COLON() {
  return getTokens(ClaimQLParser::COLON);
}

tree::TerminalNode* ClaimQLParser::LabelExpressionContext::COLON(size_t i) {
  return getToken(ClaimQLParser::COLON, i);
}


size_t ClaimQLParser::LabelExpressionContext::getRuleIndex() const {
  return ClaimQLParser::RuleLabelExpression;
}


ClaimQLParser::LabelExpressionContext* ClaimQLParser::labelExpression() {
  LabelExpressionContext *_localctx = _tracker.createInstance<LabelExpressionContext>(_ctx, getState());
  enterRule(_localctx, 168, ClaimQLParser::RuleLabelExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1109);
    labelConjunction();
    setState(1117);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::BAR) {
      setState(1110);
      match(ClaimQLParser::BAR);
      setState(1112);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::COLON) {
        setState(1111);
        match(ClaimQLParser::COLON);
      }
      setState(1114);
      labelConjunction();
      setState(1119);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LabelConjunctionContext ------------------------------------------------------------------

ClaimQLParser::LabelConjunctionContext::LabelConjunctionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::LabelFactorContext *> ClaimQLParser::LabelConjunctionContext::labelFactor() {
  return getRuleContexts<ClaimQLParser::LabelFactorContext>();
}

ClaimQLParser::LabelFactorContext* ClaimQLParser::LabelConjunctionContext::labelFactor(size_t i) {
  return getRuleContext<ClaimQLParser::LabelFactorContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::LabelConjunctionContext::AMPERSAND() {
  return getTokens(ClaimQLParser::AMPERSAND);
}

tree::TerminalNode* ClaimQLParser::LabelConjunctionContext::AMPERSAND(size_t i) {
  return getToken(ClaimQLParser::AMPERSAND, i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::LabelConjunctionContext::COLON() {
  return getTokens(ClaimQLParser::COLON);
}

tree::TerminalNode* ClaimQLParser::LabelConjunctionContext::COLON(size_t i) {
  return getToken(ClaimQLParser::COLON, i);
}


size_t ClaimQLParser::LabelConjunctionContext::getRuleIndex() const {
  return ClaimQLParser::RuleLabelConjunction;
}


ClaimQLParser::LabelConjunctionContext* ClaimQLParser::labelConjunction() {
  LabelConjunctionContext *_localctx = _tracker.createInstance<LabelConjunctionContext>(_ctx, getState());
  enterRule(_localctx, 170, ClaimQLParser::RuleLabelConjunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1120);
    labelFactor();
    setState(1125);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COLON

    || _la == ClaimQLParser::AMPERSAND) {
      setState(1121);
      _la = _input->LA(1);
      if (!(_la == ClaimQLParser::COLON

      || _la == ClaimQLParser::AMPERSAND)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1122);
      labelFactor();
      setState(1127);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LabelFactorContext ------------------------------------------------------------------

ClaimQLParser::LabelFactorContext::LabelFactorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::LabelFactorContext::EXCLAMATION() {
  return getToken(ClaimQLParser::EXCLAMATION, 0);
}

ClaimQLParser::LabelFactorContext* ClaimQLParser::LabelFactorContext::labelFactor() {
  return getRuleContext<ClaimQLParser::LabelFactorContext>(0);
}

tree::TerminalNode* ClaimQLParser::LabelFactorContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

ClaimQLParser::LabelExpressionContext* ClaimQLParser::LabelFactorContext::labelExpression() {
  return getRuleContext<ClaimQLParser::LabelExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::LabelFactorContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::LabelFactorContext::PERCENT() {
  return getToken(ClaimQLParser::PERCENT, 0);
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::LabelFactorContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}


size_t ClaimQLParser::LabelFactorContext::getRuleIndex() const {
  return ClaimQLParser::RuleLabelFactor;
}


ClaimQLParser::LabelFactorContext* ClaimQLParser::labelFactor() {
  LabelFactorContext *_localctx = _tracker.createInstance<LabelFactorContext>(_ctx, getState());
  enterRule(_localctx, 172, ClaimQLParser::RuleLabelFactor);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1136);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::EXCLAMATION: {
        enterOuterAlt(_localctx, 1);
        setState(1128);
        match(ClaimQLParser::EXCLAMATION);
        setState(1129);
        labelFactor();
        break;
      }

      case ClaimQLParser::LEFT_PAREN: {
        enterOuterAlt(_localctx, 2);
        setState(1130);
        match(ClaimQLParser::LEFT_PAREN);
        setState(1131);
        labelExpression();
        setState(1132);
        match(ClaimQLParser::RIGHT_PAREN);
        break;
      }

      case ClaimQLParser::PERCENT: {
        enterOuterAlt(_localctx, 3);
        setState(1134);
        match(ClaimQLParser::PERCENT);
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALL_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::AND_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::AS_:
      case ClaimQLParser::ASC_:
      case ClaimQLParser::ASCENDING_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::BY_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::CASE_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::CONTAINS_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::CREATE_:
      case ClaimQLParser::DELETE_:
      case ClaimQLParser::DESC_:
      case ClaimQLParser::DESCENDING_:
      case ClaimQLParser::DETACH_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DISTINCT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::ELSE_:
      case ClaimQLParser::END_:
      case ClaimQLParser::ENDS_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXISTS_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FALSE_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::IN_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::IS_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LIMIT_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::MATCH_:
      case ClaimQLParser::MERGE_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NOT_:
      case ClaimQLParser::NULL_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ON_:
      case ClaimQLParser::OPTIONAL_:
      case ClaimQLParser::OR_:
      case ClaimQLParser::ORDER_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REMOVE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::RETURN_:
      case ClaimQLParser::SET_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::SKIP_:
      case ClaimQLParser::STARTS_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::THEN_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TRUE_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNION_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::UNWIND_:
      case ClaimQLParser::VALUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHEN_:
      case ClaimQLParser::WHERE_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::XOR_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 4);
        setState(1135);
        schemaName();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpressionListContext ------------------------------------------------------------------

ClaimQLParser::ExpressionListContext::ExpressionListContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::ExpressionListContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::ExpressionListContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::ExpressionListContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::ExpressionListContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::ExpressionListContext::getRuleIndex() const {
  return ClaimQLParser::RuleExpressionList;
}


ClaimQLParser::ExpressionListContext* ClaimQLParser::expressionList() {
  ExpressionListContext *_localctx = _tracker.createInstance<ExpressionListContext>(_ctx, getState());
  enterRule(_localctx, 174, ClaimQLParser::RuleExpressionList);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1138);
    expression();
    setState(1143);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(1139);
      match(ClaimQLParser::COMMA);
      setState(1140);
      expression();
      setState(1145);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpressionContext ------------------------------------------------------------------

ClaimQLParser::ExpressionContext::ExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::ValueContext *> ClaimQLParser::ExpressionContext::value() {
  return getRuleContexts<ClaimQLParser::ValueContext>();
}

ClaimQLParser::ValueContext* ClaimQLParser::ExpressionContext::value(size_t i) {
  return getRuleContext<ClaimQLParser::ValueContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::ExpressionContext::NOT_() {
  return getTokens(ClaimQLParser::NOT_);
}

tree::TerminalNode* ClaimQLParser::ExpressionContext::NOT_(size_t i) {
  return getToken(ClaimQLParser::NOT_, i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::ExpressionContext::AND_() {
  return getTokens(ClaimQLParser::AND_);
}

tree::TerminalNode* ClaimQLParser::ExpressionContext::AND_(size_t i) {
  return getToken(ClaimQLParser::AND_, i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::ExpressionContext::XOR_() {
  return getTokens(ClaimQLParser::XOR_);
}

tree::TerminalNode* ClaimQLParser::ExpressionContext::XOR_(size_t i) {
  return getToken(ClaimQLParser::XOR_, i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::ExpressionContext::OR_() {
  return getTokens(ClaimQLParser::OR_);
}

tree::TerminalNode* ClaimQLParser::ExpressionContext::OR_(size_t i) {
  return getToken(ClaimQLParser::OR_, i);
}


size_t ClaimQLParser::ExpressionContext::getRuleIndex() const {
  return ClaimQLParser::RuleExpression;
}


ClaimQLParser::ExpressionContext* ClaimQLParser::expression() {
  ExpressionContext *_localctx = _tracker.createInstance<ExpressionContext>(_ctx, getState());
  enterRule(_localctx, 176, ClaimQLParser::RuleExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1149);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::NOT_) {
      setState(1146);
      match(ClaimQLParser::NOT_);
      setState(1151);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1152);
    value();
    setState(1163);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::AND_ || _la == ClaimQLParser::OR_

    || _la == ClaimQLParser::XOR_) {
      setState(1153);
      _la = _input->LA(1);
      if (!(_la == ClaimQLParser::AND_ || _la == ClaimQLParser::OR_

      || _la == ClaimQLParser::XOR_)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1157);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == ClaimQLParser::NOT_) {
        setState(1154);
        match(ClaimQLParser::NOT_);
        setState(1159);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(1160);
      value();
      setState(1165);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ValueContext ------------------------------------------------------------------

ClaimQLParser::ValueContext::ValueContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::OperandContext *> ClaimQLParser::ValueContext::operand() {
  return getRuleContexts<ClaimQLParser::OperandContext>();
}

ClaimQLParser::OperandContext* ClaimQLParser::ValueContext::operand(size_t i) {
  return getRuleContext<ClaimQLParser::OperandContext>(i);
}

std::vector<ClaimQLParser::BinaryOperatorContext *> ClaimQLParser::ValueContext::binaryOperator() {
  return getRuleContexts<ClaimQLParser::BinaryOperatorContext>();
}

ClaimQLParser::BinaryOperatorContext* ClaimQLParser::ValueContext::binaryOperator(size_t i) {
  return getRuleContext<ClaimQLParser::BinaryOperatorContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::ValueContext::IS_() {
  return getTokens(ClaimQLParser::IS_);
}

tree::TerminalNode* ClaimQLParser::ValueContext::IS_(size_t i) {
  return getToken(ClaimQLParser::IS_, i);
}

std::vector<ClaimQLParser::IsTestContext *> ClaimQLParser::ValueContext::isTest() {
  return getRuleContexts<ClaimQLParser::IsTestContext>();
}

ClaimQLParser::IsTestContext* ClaimQLParser::ValueContext::isTest(size_t i) {
  return getRuleContext<ClaimQLParser::IsTestContext>(i);
}

std::vector<ClaimQLParser::TruthValueContext *> ClaimQLParser::ValueContext::truthValue() {
  return getRuleContexts<ClaimQLParser::TruthValueContext>();
}

ClaimQLParser::TruthValueContext* ClaimQLParser::ValueContext::truthValue(size_t i) {
  return getRuleContext<ClaimQLParser::TruthValueContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::ValueContext::NOT_() {
  return getTokens(ClaimQLParser::NOT_);
}

tree::TerminalNode* ClaimQLParser::ValueContext::NOT_(size_t i) {
  return getToken(ClaimQLParser::NOT_, i);
}


size_t ClaimQLParser::ValueContext::getRuleIndex() const {
  return ClaimQLParser::RuleValue;
}


ClaimQLParser::ValueContext* ClaimQLParser::value() {
  ValueContext *_localctx = _tracker.createInstance<ValueContext>(_ctx, getState());
  enterRule(_localctx, 178, ClaimQLParser::RuleValue);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1166);
    operand();
    setState(1180);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::CONTAINS_)
      | (1ULL << ClaimQLParser::ENDS_)
      | (1ULL << ClaimQLParser::IN_)
      | (1ULL << ClaimQLParser::IS_))) != 0) || ((((_la - 83) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 83)) & ((1ULL << (ClaimQLParser::STARTS_ - 83))
      | (1ULL << (ClaimQLParser::LESS_EQUAL - 83))
      | (1ULL << (ClaimQLParser::GREATER_EQUAL - 83))
      | (1ULL << (ClaimQLParser::NOT_EQUAL - 83))
      | (1ULL << (ClaimQLParser::MATCHES - 83))
      | (1ULL << (ClaimQLParser::DOUBLE_BAR - 83))
      | (1ULL << (ClaimQLParser::EQUAL - 83))
      | (1ULL << (ClaimQLParser::LESS - 83))
      | (1ULL << (ClaimQLParser::GREATER - 83))
      | (1ULL << (ClaimQLParser::PLUS - 83))
      | (1ULL << (ClaimQLParser::MINUS - 83))
      | (1ULL << (ClaimQLParser::STAR - 83))
      | (1ULL << (ClaimQLParser::SLASH - 83))
      | (1ULL << (ClaimQLParser::PERCENT - 83))
      | (1ULL << (ClaimQLParser::CARET - 83)))) != 0)) {
      setState(1178);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ClaimQLParser::CONTAINS_:
        case ClaimQLParser::ENDS_:
        case ClaimQLParser::IN_:
        case ClaimQLParser::STARTS_:
        case ClaimQLParser::LESS_EQUAL:
        case ClaimQLParser::GREATER_EQUAL:
        case ClaimQLParser::NOT_EQUAL:
        case ClaimQLParser::MATCHES:
        case ClaimQLParser::DOUBLE_BAR:
        case ClaimQLParser::EQUAL:
        case ClaimQLParser::LESS:
        case ClaimQLParser::GREATER:
        case ClaimQLParser::PLUS:
        case ClaimQLParser::MINUS:
        case ClaimQLParser::STAR:
        case ClaimQLParser::SLASH:
        case ClaimQLParser::PERCENT:
        case ClaimQLParser::CARET: {
          setState(1167);
          binaryOperator();
          setState(1168);
          operand();
          break;
        }

        case ClaimQLParser::IS_: {
          setState(1170);
          match(ClaimQLParser::IS_);
          setState(1172);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == ClaimQLParser::NOT_) {
            setState(1171);
            match(ClaimQLParser::NOT_);
          }
          setState(1176);
          _errHandler->sync(this);
          switch (_input->LA(1)) {
            case ClaimQLParser::LABELED_:
            case ClaimQLParser::NULL_:
            case ClaimQLParser::TYPED_:
            case ClaimQLParser::COLON:
            case ClaimQLParser::IDENTIFIER: {
              setState(1174);
              isTest();
              break;
            }

            case ClaimQLParser::FALSE_:
            case ClaimQLParser::TRUE_:
            case ClaimQLParser::UNKNOWN_: {
              setState(1175);
              truthValue();
              break;
            }

          default:
            throw NoViableAltException(this);
          }
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(1182);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BinaryOperatorContext ------------------------------------------------------------------

ClaimQLParser::BinaryOperatorContext::BinaryOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::CARET() {
  return getToken(ClaimQLParser::CARET, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::SLASH() {
  return getToken(ClaimQLParser::SLASH, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::PERCENT() {
  return getToken(ClaimQLParser::PERCENT, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::PLUS() {
  return getToken(ClaimQLParser::PLUS, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::MINUS() {
  return getToken(ClaimQLParser::MINUS, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::DOUBLE_BAR() {
  return getToken(ClaimQLParser::DOUBLE_BAR, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::STARTS_() {
  return getToken(ClaimQLParser::STARTS_, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::WITH_() {
  return getToken(ClaimQLParser::WITH_, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::ENDS_() {
  return getToken(ClaimQLParser::ENDS_, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::CONTAINS_() {
  return getToken(ClaimQLParser::CONTAINS_, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::IN_() {
  return getToken(ClaimQLParser::IN_, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::MATCHES() {
  return getToken(ClaimQLParser::MATCHES, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::EQUAL() {
  return getToken(ClaimQLParser::EQUAL, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::NOT_EQUAL() {
  return getToken(ClaimQLParser::NOT_EQUAL, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::LESS() {
  return getToken(ClaimQLParser::LESS, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::LESS_EQUAL() {
  return getToken(ClaimQLParser::LESS_EQUAL, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::GREATER() {
  return getToken(ClaimQLParser::GREATER, 0);
}

tree::TerminalNode* ClaimQLParser::BinaryOperatorContext::GREATER_EQUAL() {
  return getToken(ClaimQLParser::GREATER_EQUAL, 0);
}


size_t ClaimQLParser::BinaryOperatorContext::getRuleIndex() const {
  return ClaimQLParser::RuleBinaryOperator;
}


ClaimQLParser::BinaryOperatorContext* ClaimQLParser::binaryOperator() {
  BinaryOperatorContext *_localctx = _tracker.createInstance<BinaryOperatorContext>(_ctx, getState());
  enterRule(_localctx, 180, ClaimQLParser::RuleBinaryOperator);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1203);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::CARET: {
        enterOuterAlt(_localctx, 1);
        setState(1183);
        match(ClaimQLParser::CARET);
        break;
      }

      case ClaimQLParser::STAR: {
        enterOuterAlt(_localctx, 2);
        setState(1184);
        match(ClaimQLParser::STAR);
        break;
      }

      case ClaimQLParser::SLASH: {
        enterOuterAlt(_localctx, 3);
        setState(1185);
        match(ClaimQLParser::SLASH);
        break;
      }

      case ClaimQLParser::PERCENT: {
        enterOuterAlt(_localctx, 4);
        setState(1186);
        match(ClaimQLParser::PERCENT);
        break;
      }

      case ClaimQLParser::PLUS: {
        enterOuterAlt(_localctx, 5);
        setState(1187);
        match(ClaimQLParser::PLUS);
        break;
      }

      case ClaimQLParser::MINUS: {
        enterOuterAlt(_localctx, 6);
        setState(1188);
        match(ClaimQLParser::MINUS);
        break;
      }

      case ClaimQLParser::DOUBLE_BAR: {
        enterOuterAlt(_localctx, 7);
        setState(1189);
        match(ClaimQLParser::DOUBLE_BAR);
        break;
      }

      case ClaimQLParser::STARTS_: {
        enterOuterAlt(_localctx, 8);
        setState(1190);
        match(ClaimQLParser::STARTS_);
        setState(1191);
        match(ClaimQLParser::WITH_);
        break;
      }

      case ClaimQLParser::ENDS_: {
        enterOuterAlt(_localctx, 9);
        setState(1192);
        match(ClaimQLParser::ENDS_);
        setState(1193);
        match(ClaimQLParser::WITH_);
        break;
      }

      case ClaimQLParser::CONTAINS_: {
        enterOuterAlt(_localctx, 10);
        setState(1194);
        match(ClaimQLParser::CONTAINS_);
        break;
      }

      case ClaimQLParser::IN_: {
        enterOuterAlt(_localctx, 11);
        setState(1195);
        match(ClaimQLParser::IN_);
        break;
      }

      case ClaimQLParser::MATCHES: {
        enterOuterAlt(_localctx, 12);
        setState(1196);
        match(ClaimQLParser::MATCHES);
        break;
      }

      case ClaimQLParser::EQUAL: {
        enterOuterAlt(_localctx, 13);
        setState(1197);
        match(ClaimQLParser::EQUAL);
        break;
      }

      case ClaimQLParser::NOT_EQUAL: {
        enterOuterAlt(_localctx, 14);
        setState(1198);
        match(ClaimQLParser::NOT_EQUAL);
        break;
      }

      case ClaimQLParser::LESS: {
        enterOuterAlt(_localctx, 15);
        setState(1199);
        match(ClaimQLParser::LESS);
        break;
      }

      case ClaimQLParser::LESS_EQUAL: {
        enterOuterAlt(_localctx, 16);
        setState(1200);
        match(ClaimQLParser::LESS_EQUAL);
        break;
      }

      case ClaimQLParser::GREATER: {
        enterOuterAlt(_localctx, 17);
        setState(1201);
        match(ClaimQLParser::GREATER);
        break;
      }

      case ClaimQLParser::GREATER_EQUAL: {
        enterOuterAlt(_localctx, 18);
        setState(1202);
        match(ClaimQLParser::GREATER_EQUAL);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OperandContext ------------------------------------------------------------------

ClaimQLParser::OperandContext::OperandContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::AtomContext* ClaimQLParser::OperandContext::atom() {
  return getRuleContext<ClaimQLParser::AtomContext>(0);
}

std::vector<ClaimQLParser::PostfixContext *> ClaimQLParser::OperandContext::postfix() {
  return getRuleContexts<ClaimQLParser::PostfixContext>();
}

ClaimQLParser::PostfixContext* ClaimQLParser::OperandContext::postfix(size_t i) {
  return getRuleContext<ClaimQLParser::PostfixContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::OperandContext::MINUS() {
  return getTokens(ClaimQLParser::MINUS);
}

tree::TerminalNode* ClaimQLParser::OperandContext::MINUS(size_t i) {
  return getToken(ClaimQLParser::MINUS, i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::OperandContext::PLUS() {
  return getTokens(ClaimQLParser::PLUS);
}

tree::TerminalNode* ClaimQLParser::OperandContext::PLUS(size_t i) {
  return getToken(ClaimQLParser::PLUS, i);
}


size_t ClaimQLParser::OperandContext::getRuleIndex() const {
  return ClaimQLParser::RuleOperand;
}


ClaimQLParser::OperandContext* ClaimQLParser::operand() {
  OperandContext *_localctx = _tracker.createInstance<OperandContext>(_ctx, getState());
  enterRule(_localctx, 182, ClaimQLParser::RuleOperand);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1208);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::PLUS

    || _la == ClaimQLParser::MINUS) {
      setState(1205);
      _la = _input->LA(1);
      if (!(_la == ClaimQLParser::PLUS

      || _la == ClaimQLParser::MINUS)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1210);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1211);
    atom();
    setState(1215);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 119) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 119)) & ((1ULL << (ClaimQLParser::LEFT_PAREN - 119))
      | (1ULL << (ClaimQLParser::LEFT_BRACKET - 119))
      | (1ULL << (ClaimQLParser::DOT - 119))
      | (1ULL << (ClaimQLParser::COLON - 119)))) != 0)) {
      setState(1212);
      postfix();
      setState(1217);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PostfixContext ------------------------------------------------------------------

ClaimQLParser::PostfixContext::PostfixContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::PostfixContext::DOT() {
  return getToken(ClaimQLParser::DOT, 0);
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::PostfixContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::PostfixContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

ClaimQLParser::SubscriptContext* ClaimQLParser::PostfixContext::subscript() {
  return getRuleContext<ClaimQLParser::SubscriptContext>(0);
}

tree::TerminalNode* ClaimQLParser::PostfixContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}

tree::TerminalNode* ClaimQLParser::PostfixContext::COLON() {
  return getToken(ClaimQLParser::COLON, 0);
}

ClaimQLParser::PredicateLabelsContext* ClaimQLParser::PostfixContext::predicateLabels() {
  return getRuleContext<ClaimQLParser::PredicateLabelsContext>(0);
}

ClaimQLParser::ArgumentsContext* ClaimQLParser::PostfixContext::arguments() {
  return getRuleContext<ClaimQLParser::ArgumentsContext>(0);
}


size_t ClaimQLParser::PostfixContext::getRuleIndex() const {
  return ClaimQLParser::RulePostfix;
}


ClaimQLParser::PostfixContext* ClaimQLParser::postfix() {
  PostfixContext *_localctx = _tracker.createInstance<PostfixContext>(_ctx, getState());
  enterRule(_localctx, 184, ClaimQLParser::RulePostfix);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1227);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::DOT: {
        enterOuterAlt(_localctx, 1);
        setState(1218);
        match(ClaimQLParser::DOT);
        setState(1219);
        schemaName();
        break;
      }

      case ClaimQLParser::LEFT_BRACKET: {
        enterOuterAlt(_localctx, 2);
        setState(1220);
        match(ClaimQLParser::LEFT_BRACKET);
        setState(1221);
        subscript();
        setState(1222);
        match(ClaimQLParser::RIGHT_BRACKET);
        break;
      }

      case ClaimQLParser::COLON: {
        enterOuterAlt(_localctx, 3);
        setState(1224);
        match(ClaimQLParser::COLON);
        setState(1225);
        predicateLabels();
        break;
      }

      case ClaimQLParser::LEFT_PAREN: {
        enterOuterAlt(_localctx, 4);
        setState(1226);
        arguments();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TruthValueContext ------------------------------------------------------------------

ClaimQLParser::TruthValueContext::TruthValueContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::TruthValueContext::TRUE_() {
  return getToken(ClaimQLParser::TRUE_, 0);
}

tree::TerminalNode* ClaimQLParser::TruthValueContext::FALSE_() {
  return getToken(ClaimQLParser::FALSE_, 0);
}

tree::TerminalNode* ClaimQLParser::TruthValueContext::UNKNOWN_() {
  return getToken(ClaimQLParser::UNKNOWN_, 0);
}


size_t ClaimQLParser::TruthValueContext::getRuleIndex() const {
  return ClaimQLParser::RuleTruthValue;
}


ClaimQLParser::TruthValueContext* ClaimQLParser::truthValue() {
  TruthValueContext *_localctx = _tracker.createInstance<TruthValueContext>(_ctx, getState());
  enterRule(_localctx, 186, ClaimQLParser::RuleTruthValue);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1229);
    _la = _input->LA(1);
    if (!(((((_la - 34) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 34)) & ((1ULL << (ClaimQLParser::FALSE_ - 34))
      | (1ULL << (ClaimQLParser::TRUE_ - 34))
      | (1ULL << (ClaimQLParser::UNKNOWN_ - 34)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IsTestContext ------------------------------------------------------------------

ClaimQLParser::IsTestContext::IsTestContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::IsTestContext::NULL_() {
  return getToken(ClaimQLParser::NULL_, 0);
}

ClaimQLParser::ValueTypeContext* ClaimQLParser::IsTestContext::valueType() {
  return getRuleContext<ClaimQLParser::ValueTypeContext>(0);
}

tree::TerminalNode* ClaimQLParser::IsTestContext::TYPED_() {
  return getToken(ClaimQLParser::TYPED_, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::IsTestContext::COLON() {
  return getTokens(ClaimQLParser::COLON);
}

tree::TerminalNode* ClaimQLParser::IsTestContext::COLON(size_t i) {
  return getToken(ClaimQLParser::COLON, i);
}

tree::TerminalNode* ClaimQLParser::IsTestContext::LABELED_() {
  return getToken(ClaimQLParser::LABELED_, 0);
}

ClaimQLParser::PredicateLabelsContext* ClaimQLParser::IsTestContext::predicateLabels() {
  return getRuleContext<ClaimQLParser::PredicateLabelsContext>(0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::IsTestContext::IDENTIFIER() {
  return getTokens(ClaimQLParser::IDENTIFIER);
}

tree::TerminalNode* ClaimQLParser::IsTestContext::IDENTIFIER(size_t i) {
  return getToken(ClaimQLParser::IDENTIFIER, i);
}

tree::TerminalNode* ClaimQLParser::IsTestContext::QUOTED_IDENTIFIER() {
  return getToken(ClaimQLParser::QUOTED_IDENTIFIER, 0);
}


size_t ClaimQLParser::IsTestContext::getRuleIndex() const {
  return ClaimQLParser::RuleIsTest;
}


ClaimQLParser::IsTestContext* ClaimQLParser::isTest() {
  IsTestContext *_localctx = _tracker.createInstance<IsTestContext>(_ctx, getState());
  enterRule(_localctx, 188, ClaimQLParser::RuleIsTest);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1248);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::NULL_: {
        enterOuterAlt(_localctx, 1);
        setState(1231);
        match(ClaimQLParser::NULL_);
        break;
      }

      case ClaimQLParser::TYPED_:
      case ClaimQLParser::COLON: {
        enterOuterAlt(_localctx, 2);
        setState(1235);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case ClaimQLParser::TYPED_: {
            setState(1232);
            match(ClaimQLParser::TYPED_);
            break;
          }

          case ClaimQLParser::COLON: {
            setState(1233);
            match(ClaimQLParser::COLON);
            setState(1234);
            match(ClaimQLParser::COLON);
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(1237);
        valueType();
        break;
      }

      case ClaimQLParser::LABELED_: {
        enterOuterAlt(_localctx, 3);
        setState(1238);
        match(ClaimQLParser::LABELED_);
        setState(1239);
        predicateLabels();
        break;
      }

      case ClaimQLParser::IDENTIFIER: {
        enterOuterAlt(_localctx, 4);
        setState(1241); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(1240);
          match(ClaimQLParser::IDENTIFIER);
          setState(1243); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == ClaimQLParser::IDENTIFIER);
        setState(1246);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ClaimQLParser::QUOTED_IDENTIFIER) {
          setState(1245);
          match(ClaimQLParser::QUOTED_IDENTIFIER);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SubscriptContext ------------------------------------------------------------------

ClaimQLParser::SubscriptContext::SubscriptContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::SubscriptContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::SubscriptContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

tree::TerminalNode* ClaimQLParser::SubscriptContext::DOT_DOT() {
  return getToken(ClaimQLParser::DOT_DOT, 0);
}


size_t ClaimQLParser::SubscriptContext::getRuleIndex() const {
  return ClaimQLParser::RuleSubscript;
}


ClaimQLParser::SubscriptContext* ClaimQLParser::subscript() {
  SubscriptContext *_localctx = _tracker.createInstance<SubscriptContext>(_ctx, getState());
  enterRule(_localctx, 190, ClaimQLParser::RuleSubscript);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1261);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALL_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::CASE_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXISTS_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FALSE_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NOT_:
      case ClaimQLParser::NULL_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TRUE_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::VALUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::PLUS:
      case ClaimQLParser::MINUS:
      case ClaimQLParser::LEFT_PAREN:
      case ClaimQLParser::LEFT_BRACKET:
      case ClaimQLParser::LEFT_BRACE:
      case ClaimQLParser::DOLLAR:
      case ClaimQLParser::INTEGER:
      case ClaimQLParser::FLOAT:
      case ClaimQLParser::STRING:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1250);
        expression();
        setState(1255);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ClaimQLParser::DOT_DOT) {
          setState(1251);
          match(ClaimQLParser::DOT_DOT);
          setState(1253);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if ((((_la & ~ 0x3fULL) == 0) &&
            ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
            | (1ULL << ClaimQLParser::AFFECTS_)
            | (1ULL << ClaimQLParser::ALL_)
            | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
            | (1ULL << ClaimQLParser::ANY_)
            | (1ULL << ClaimQLParser::ASSERTED_)
            | (1ULL << ClaimQLParser::CALL_)
            | (1ULL << ClaimQLParser::CASE_)
            | (1ULL << ClaimQLParser::COLLECT_)
            | (1ULL << ClaimQLParser::CONSTRAINT_)
            | (1ULL << ClaimQLParser::COUNT_)
            | (1ULL << ClaimQLParser::DIFFERENT_)
            | (1ULL << ClaimQLParser::DOCUMENT_)
            | (1ULL << ClaimQLParser::DROP_)
            | (1ULL << ClaimQLParser::EACH_)
            | (1ULL << ClaimQLParser::EXCEPT_)
            | (1ULL << ClaimQLParser::EXISTS_)
            | (1ULL << ClaimQLParser::EXPLAIN_)
            | (1ULL << ClaimQLParser::FALSE_)
            | (1ULL << ClaimQLParser::FILTER_)
            | (1ULL << ClaimQLParser::FINISH_)
            | (1ULL << ClaimQLParser::FIRST_)
            | (1ULL << ClaimQLParser::FOR_)
            | (1ULL << ClaimQLParser::FROM_)
            | (1ULL << ClaimQLParser::FULLTEXT_)
            | (1ULL << ClaimQLParser::GROUPS_)
            | (1ULL << ClaimQLParser::IF_)
            | (1ULL << ClaimQLParser::INCLUDING_)
            | (1ULL << ClaimQLParser::INDEX_)
            | (1ULL << ClaimQLParser::INSERT_)
            | (1ULL << ClaimQLParser::INTERSECT_)
            | (1ULL << ClaimQLParser::LABELED_)
            | (1ULL << ClaimQLParser::LAST_)
            | (1ULL << ClaimQLParser::LET_)
            | (1ULL << ClaimQLParser::LOAD_)
            | (1ULL << ClaimQLParser::NEGATIVELY_)
            | (1ULL << ClaimQLParser::NEXT_)
            | (1ULL << ClaimQLParser::NONE_)
            | (1ULL << ClaimQLParser::NOT_)
            | (1ULL << ClaimQLParser::NULL_)
            | (1ULL << ClaimQLParser::NULLS_)
            | (1ULL << ClaimQLParser::OFFSET_))) != 0) || ((((_la - 67) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 67)) & ((1ULL << (ClaimQLParser::ORDINALITY_ - 67))
            | (1ULL << (ClaimQLParser::POSITIVELY_ - 67))
            | (1ULL << (ClaimQLParser::PROFILE_ - 67))
            | (1ULL << (ClaimQLParser::REDUCE_ - 67))
            | (1ULL << (ClaimQLParser::REPEATABLE_ - 67))
            | (1ULL << (ClaimQLParser::REQUIRE_ - 67))
            | (1ULL << (ClaimQLParser::RETRACT_ - 67))
            | (1ULL << (ClaimQLParser::SHORTEST_ - 67))
            | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 67))
            | (1ULL << (ClaimQLParser::SHOW_ - 67))
            | (1ULL << (ClaimQLParser::SIMPLE_ - 67))
            | (1ULL << (ClaimQLParser::SINGLE_ - 67))
            | (1ULL << (ClaimQLParser::STEPS_ - 67))
            | (1ULL << (ClaimQLParser::TRACE_ - 67))
            | (1ULL << (ClaimQLParser::TRAIL_ - 67))
            | (1ULL << (ClaimQLParser::TRUE_ - 67))
            | (1ULL << (ClaimQLParser::TYPED_ - 67))
            | (1ULL << (ClaimQLParser::UNIQUE_ - 67))
            | (1ULL << (ClaimQLParser::UNKNOWN_ - 67))
            | (1ULL << (ClaimQLParser::VALUE_ - 67))
            | (1ULL << (ClaimQLParser::WALK_ - 67))
            | (1ULL << (ClaimQLParser::WHICH_ - 67))
            | (1ULL << (ClaimQLParser::WITHIN_ - 67))
            | (1ULL << (ClaimQLParser::YIELD_ - 67))
            | (1ULL << (ClaimQLParser::PLUS - 67))
            | (1ULL << (ClaimQLParser::MINUS - 67))
            | (1ULL << (ClaimQLParser::LEFT_PAREN - 67))
            | (1ULL << (ClaimQLParser::LEFT_BRACKET - 67))
            | (1ULL << (ClaimQLParser::LEFT_BRACE - 67)))) != 0) || ((((_la - 132) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 132)) & ((1ULL << (ClaimQLParser::DOLLAR - 132))
            | (1ULL << (ClaimQLParser::INTEGER - 132))
            | (1ULL << (ClaimQLParser::FLOAT - 132))
            | (1ULL << (ClaimQLParser::STRING - 132))
            | (1ULL << (ClaimQLParser::IDENTIFIER - 132))
            | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 132)))) != 0)) {
            setState(1252);
            expression();
          }
        }
        break;
      }

      case ClaimQLParser::DOT_DOT: {
        enterOuterAlt(_localctx, 2);
        setState(1257);
        match(ClaimQLParser::DOT_DOT);
        setState(1259);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
          | (1ULL << ClaimQLParser::AFFECTS_)
          | (1ULL << ClaimQLParser::ALL_)
          | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
          | (1ULL << ClaimQLParser::ANY_)
          | (1ULL << ClaimQLParser::ASSERTED_)
          | (1ULL << ClaimQLParser::CALL_)
          | (1ULL << ClaimQLParser::CASE_)
          | (1ULL << ClaimQLParser::COLLECT_)
          | (1ULL << ClaimQLParser::CONSTRAINT_)
          | (1ULL << ClaimQLParser::COUNT_)
          | (1ULL << ClaimQLParser::DIFFERENT_)
          | (1ULL << ClaimQLParser::DOCUMENT_)
          | (1ULL << ClaimQLParser::DROP_)
          | (1ULL << ClaimQLParser::EACH_)
          | (1ULL << ClaimQLParser::EXCEPT_)
          | (1ULL << ClaimQLParser::EXISTS_)
          | (1ULL << ClaimQLParser::EXPLAIN_)
          | (1ULL << ClaimQLParser::FALSE_)
          | (1ULL << ClaimQLParser::FILTER_)
          | (1ULL << ClaimQLParser::FINISH_)
          | (1ULL << ClaimQLParser::FIRST_)
          | (1ULL << ClaimQLParser::FOR_)
          | (1ULL << ClaimQLParser::FROM_)
          | (1ULL << ClaimQLParser::FULLTEXT_)
          | (1ULL << ClaimQLParser::GROUPS_)
          | (1ULL << ClaimQLParser::IF_)
          | (1ULL << ClaimQLParser::INCLUDING_)
          | (1ULL << ClaimQLParser::INDEX_)
          | (1ULL << ClaimQLParser::INSERT_)
          | (1ULL << ClaimQLParser::INTERSECT_)
          | (1ULL << ClaimQLParser::LABELED_)
          | (1ULL << ClaimQLParser::LAST_)
          | (1ULL << ClaimQLParser::LET_)
          | (1ULL << ClaimQLParser::LOAD_)
          | (1ULL << ClaimQLParser::NEGATIVELY_)
          | (1ULL << ClaimQLParser::NEXT_)
          | (1ULL << ClaimQLParser::NONE_)
          | (1ULL << ClaimQLParser::NOT_)
          | (1ULL << ClaimQLParser::NULL_)
          | (1ULL << ClaimQLParser::NULLS_)
          | (1ULL << ClaimQLParser::OFFSET_))) != 0) || ((((_la - 67) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 67)) & ((1ULL << (ClaimQLParser::ORDINALITY_ - 67))
          | (1ULL << (ClaimQLParser::POSITIVELY_ - 67))
          | (1ULL << (ClaimQLParser::PROFILE_ - 67))
          | (1ULL << (ClaimQLParser::REDUCE_ - 67))
          | (1ULL << (ClaimQLParser::REPEATABLE_ - 67))
          | (1ULL << (ClaimQLParser::REQUIRE_ - 67))
          | (1ULL << (ClaimQLParser::RETRACT_ - 67))
          | (1ULL << (ClaimQLParser::SHORTEST_ - 67))
          | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 67))
          | (1ULL << (ClaimQLParser::SHOW_ - 67))
          | (1ULL << (ClaimQLParser::SIMPLE_ - 67))
          | (1ULL << (ClaimQLParser::SINGLE_ - 67))
          | (1ULL << (ClaimQLParser::STEPS_ - 67))
          | (1ULL << (ClaimQLParser::TRACE_ - 67))
          | (1ULL << (ClaimQLParser::TRAIL_ - 67))
          | (1ULL << (ClaimQLParser::TRUE_ - 67))
          | (1ULL << (ClaimQLParser::TYPED_ - 67))
          | (1ULL << (ClaimQLParser::UNIQUE_ - 67))
          | (1ULL << (ClaimQLParser::UNKNOWN_ - 67))
          | (1ULL << (ClaimQLParser::VALUE_ - 67))
          | (1ULL << (ClaimQLParser::WALK_ - 67))
          | (1ULL << (ClaimQLParser::WHICH_ - 67))
          | (1ULL << (ClaimQLParser::WITHIN_ - 67))
          | (1ULL << (ClaimQLParser::YIELD_ - 67))
          | (1ULL << (ClaimQLParser::PLUS - 67))
          | (1ULL << (ClaimQLParser::MINUS - 67))
          | (1ULL << (ClaimQLParser::LEFT_PAREN - 67))
          | (1ULL << (ClaimQLParser::LEFT_BRACKET - 67))
          | (1ULL << (ClaimQLParser::LEFT_BRACE - 67)))) != 0) || ((((_la - 132) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 132)) & ((1ULL << (ClaimQLParser::DOLLAR - 132))
          | (1ULL << (ClaimQLParser::INTEGER - 132))
          | (1ULL << (ClaimQLParser::FLOAT - 132))
          | (1ULL << (ClaimQLParser::STRING - 132))
          | (1ULL << (ClaimQLParser::IDENTIFIER - 132))
          | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 132)))) != 0)) {
          setState(1258);
          expression();
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PredicateLabelsContext ------------------------------------------------------------------

ClaimQLParser::PredicateLabelsContext::PredicateLabelsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::PredicateConjunctionContext *> ClaimQLParser::PredicateLabelsContext::predicateConjunction() {
  return getRuleContexts<ClaimQLParser::PredicateConjunctionContext>();
}

ClaimQLParser::PredicateConjunctionContext* ClaimQLParser::PredicateLabelsContext::predicateConjunction(size_t i) {
  return getRuleContext<ClaimQLParser::PredicateConjunctionContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::PredicateLabelsContext::BAR() {
  return getTokens(ClaimQLParser::BAR);
}

tree::TerminalNode* ClaimQLParser::PredicateLabelsContext::BAR(size_t i) {
  return getToken(ClaimQLParser::BAR, i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::PredicateLabelsContext::COLON() {
  return getTokens(ClaimQLParser::COLON);
}

tree::TerminalNode* ClaimQLParser::PredicateLabelsContext::COLON(size_t i) {
  return getToken(ClaimQLParser::COLON, i);
}


size_t ClaimQLParser::PredicateLabelsContext::getRuleIndex() const {
  return ClaimQLParser::RulePredicateLabels;
}


ClaimQLParser::PredicateLabelsContext* ClaimQLParser::predicateLabels() {
  PredicateLabelsContext *_localctx = _tracker.createInstance<PredicateLabelsContext>(_ctx, getState());
  enterRule(_localctx, 192, ClaimQLParser::RulePredicateLabels);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1263);
    predicateConjunction();
    setState(1271);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 172, _ctx);
    while (alt != 1 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1 + 1) {
        setState(1264);
        match(ClaimQLParser::BAR);
        setState(1266);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ClaimQLParser::COLON) {
          setState(1265);
          match(ClaimQLParser::COLON);
        }
        setState(1268);
        predicateConjunction(); 
      }
      setState(1273);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 172, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PredicateConjunctionContext ------------------------------------------------------------------

ClaimQLParser::PredicateConjunctionContext::PredicateConjunctionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::LabelFactorContext *> ClaimQLParser::PredicateConjunctionContext::labelFactor() {
  return getRuleContexts<ClaimQLParser::LabelFactorContext>();
}

ClaimQLParser::LabelFactorContext* ClaimQLParser::PredicateConjunctionContext::labelFactor(size_t i) {
  return getRuleContext<ClaimQLParser::LabelFactorContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::PredicateConjunctionContext::AMPERSAND() {
  return getTokens(ClaimQLParser::AMPERSAND);
}

tree::TerminalNode* ClaimQLParser::PredicateConjunctionContext::AMPERSAND(size_t i) {
  return getToken(ClaimQLParser::AMPERSAND, i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::PredicateConjunctionContext::COLON() {
  return getTokens(ClaimQLParser::COLON);
}

tree::TerminalNode* ClaimQLParser::PredicateConjunctionContext::COLON(size_t i) {
  return getToken(ClaimQLParser::COLON, i);
}


size_t ClaimQLParser::PredicateConjunctionContext::getRuleIndex() const {
  return ClaimQLParser::RulePredicateConjunction;
}


ClaimQLParser::PredicateConjunctionContext* ClaimQLParser::predicateConjunction() {
  PredicateConjunctionContext *_localctx = _tracker.createInstance<PredicateConjunctionContext>(_ctx, getState());
  enterRule(_localctx, 194, ClaimQLParser::RulePredicateConjunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1274);
    labelFactor();
    setState(1279);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 173, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1275);
        _la = _input->LA(1);
        if (!(_la == ClaimQLParser::COLON

        || _la == ClaimQLParser::AMPERSAND)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1276);
        labelFactor(); 
      }
      setState(1281);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 173, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AtomContext ------------------------------------------------------------------

ClaimQLParser::AtomContext::AtomContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::LiteralContext* ClaimQLParser::AtomContext::literal() {
  return getRuleContext<ClaimQLParser::LiteralContext>(0);
}

ClaimQLParser::ParameterContext* ClaimQLParser::AtomContext::parameter() {
  return getRuleContext<ClaimQLParser::ParameterContext>(0);
}

ClaimQLParser::NamedContext* ClaimQLParser::AtomContext::named() {
  return getRuleContext<ClaimQLParser::NamedContext>(0);
}

ClaimQLParser::CaseExpressionContext* ClaimQLParser::AtomContext::caseExpression() {
  return getRuleContext<ClaimQLParser::CaseExpressionContext>(0);
}

ClaimQLParser::MapLiteralContext* ClaimQLParser::AtomContext::mapLiteral() {
  return getRuleContext<ClaimQLParser::MapLiteralContext>(0);
}

ClaimQLParser::BracketedContext* ClaimQLParser::AtomContext::bracketed() {
  return getRuleContext<ClaimQLParser::BracketedContext>(0);
}

ClaimQLParser::GroupedContext* ClaimQLParser::AtomContext::grouped() {
  return getRuleContext<ClaimQLParser::GroupedContext>(0);
}

ClaimQLParser::WordedContext* ClaimQLParser::AtomContext::worded() {
  return getRuleContext<ClaimQLParser::WordedContext>(0);
}


size_t ClaimQLParser::AtomContext::getRuleIndex() const {
  return ClaimQLParser::RuleAtom;
}


ClaimQLParser::AtomContext* ClaimQLParser::atom() {
  AtomContext *_localctx = _tracker.createInstance<AtomContext>(_ctx, getState());
  enterRule(_localctx, 196, ClaimQLParser::RuleAtom);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1290);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::FALSE_:
      case ClaimQLParser::NULL_:
      case ClaimQLParser::TRUE_:
      case ClaimQLParser::INTEGER:
      case ClaimQLParser::FLOAT:
      case ClaimQLParser::STRING: {
        enterOuterAlt(_localctx, 1);
        setState(1282);
        literal();
        break;
      }

      case ClaimQLParser::DOLLAR: {
        enterOuterAlt(_localctx, 2);
        setState(1283);
        parameter();
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 3);
        setState(1284);
        named();
        break;
      }

      case ClaimQLParser::CASE_: {
        enterOuterAlt(_localctx, 4);
        setState(1285);
        caseExpression();
        break;
      }

      case ClaimQLParser::LEFT_BRACE: {
        enterOuterAlt(_localctx, 5);
        setState(1286);
        mapLiteral();
        break;
      }

      case ClaimQLParser::LEFT_BRACKET: {
        enterOuterAlt(_localctx, 6);
        setState(1287);
        bracketed();
        break;
      }

      case ClaimQLParser::LEFT_PAREN: {
        enterOuterAlt(_localctx, 7);
        setState(1288);
        grouped();
        break;
      }

      case ClaimQLParser::ALL_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::EXISTS_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::VALUE_: {
        enterOuterAlt(_localctx, 8);
        setState(1289);
        worded();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NamedContext ------------------------------------------------------------------

ClaimQLParser::NamedContext::NamedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::PlainNameContext* ClaimQLParser::NamedContext::plainName() {
  return getRuleContext<ClaimQLParser::PlainNameContext>(0);
}

ClaimQLParser::NameTailContext* ClaimQLParser::NamedContext::nameTail() {
  return getRuleContext<ClaimQLParser::NameTailContext>(0);
}


size_t ClaimQLParser::NamedContext::getRuleIndex() const {
  return ClaimQLParser::RuleNamed;
}


ClaimQLParser::NamedContext* ClaimQLParser::named() {
  NamedContext *_localctx = _tracker.createInstance<NamedContext>(_ctx, getState());
  enterRule(_localctx, 198, ClaimQLParser::RuleNamed);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1292);
    plainName();
    setState(1294);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 123) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 123)) & ((1ULL << (ClaimQLParser::LEFT_BRACE - 123))
      | (1ULL << (ClaimQLParser::STRING - 123))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 123)))) != 0)) {
      setState(1293);
      nameTail();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NameTailContext ------------------------------------------------------------------

ClaimQLParser::NameTailContext::NameTailContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::NameTailContext::STRING() {
  return getToken(ClaimQLParser::STRING, 0);
}

tree::TerminalNode* ClaimQLParser::NameTailContext::IDENTIFIER() {
  return getToken(ClaimQLParser::IDENTIFIER, 0);
}

ClaimQLParser::MapSelectionContext* ClaimQLParser::NameTailContext::mapSelection() {
  return getRuleContext<ClaimQLParser::MapSelectionContext>(0);
}


size_t ClaimQLParser::NameTailContext::getRuleIndex() const {
  return ClaimQLParser::RuleNameTail;
}


ClaimQLParser::NameTailContext* ClaimQLParser::nameTail() {
  NameTailContext *_localctx = _tracker.createInstance<NameTailContext>(_ctx, getState());
  enterRule(_localctx, 200, ClaimQLParser::RuleNameTail);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1301);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::STRING:
      case ClaimQLParser::IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1297);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ClaimQLParser::IDENTIFIER) {
          setState(1296);
          match(ClaimQLParser::IDENTIFIER);
        }
        setState(1299);
        match(ClaimQLParser::STRING);
        break;
      }

      case ClaimQLParser::LEFT_BRACE: {
        enterOuterAlt(_localctx, 2);
        setState(1300);
        mapSelection();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BracketedContext ------------------------------------------------------------------

ClaimQLParser::BracketedContext::BracketedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ListComprehensionContext* ClaimQLParser::BracketedContext::listComprehension() {
  return getRuleContext<ClaimQLParser::ListComprehensionContext>(0);
}

ClaimQLParser::PatternComprehensionContext* ClaimQLParser::BracketedContext::patternComprehension() {
  return getRuleContext<ClaimQLParser::PatternComprehensionContext>(0);
}

ClaimQLParser::ListLiteralContext* ClaimQLParser::BracketedContext::listLiteral() {
  return getRuleContext<ClaimQLParser::ListLiteralContext>(0);
}


size_t ClaimQLParser::BracketedContext::getRuleIndex() const {
  return ClaimQLParser::RuleBracketed;
}


ClaimQLParser::BracketedContext* ClaimQLParser::bracketed() {
  BracketedContext *_localctx = _tracker.createInstance<BracketedContext>(_ctx, getState());
  enterRule(_localctx, 202, ClaimQLParser::RuleBracketed);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1306);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 178, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1303);
      listComprehension();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1304);
      patternComprehension();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1305);
      listLiteral();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GroupedContext ------------------------------------------------------------------

ClaimQLParser::GroupedContext::GroupedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::PatternExpressionContext* ClaimQLParser::GroupedContext::patternExpression() {
  return getRuleContext<ClaimQLParser::PatternExpressionContext>(0);
}

ClaimQLParser::ParenthesizedContext* ClaimQLParser::GroupedContext::parenthesized() {
  return getRuleContext<ClaimQLParser::ParenthesizedContext>(0);
}


size_t ClaimQLParser::GroupedContext::getRuleIndex() const {
  return ClaimQLParser::RuleGrouped;
}


ClaimQLParser::GroupedContext* ClaimQLParser::grouped() {
  GroupedContext *_localctx = _tracker.createInstance<GroupedContext>(_ctx, getState());
  enterRule(_localctx, 204, ClaimQLParser::RuleGrouped);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1310);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 179, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1308);
      patternExpression();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1309);
      parenthesized();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WordedContext ------------------------------------------------------------------

ClaimQLParser::WordedContext::WordedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::CountStarContext* ClaimQLParser::WordedContext::countStar() {
  return getRuleContext<ClaimQLParser::CountStarContext>(0);
}

ClaimQLParser::SubqueryExpressionContext* ClaimQLParser::WordedContext::subqueryExpression() {
  return getRuleContext<ClaimQLParser::SubqueryExpressionContext>(0);
}

ClaimQLParser::QuantifierExpressionContext* ClaimQLParser::WordedContext::quantifierExpression() {
  return getRuleContext<ClaimQLParser::QuantifierExpressionContext>(0);
}

ClaimQLParser::ReduceExpressionContext* ClaimQLParser::WordedContext::reduceExpression() {
  return getRuleContext<ClaimQLParser::ReduceExpressionContext>(0);
}

ClaimQLParser::ShortestPathPatternContext* ClaimQLParser::WordedContext::shortestPathPattern() {
  return getRuleContext<ClaimQLParser::ShortestPathPatternContext>(0);
}

ClaimQLParser::ExistsCallContext* ClaimQLParser::WordedContext::existsCall() {
  return getRuleContext<ClaimQLParser::ExistsCallContext>(0);
}

ClaimQLParser::WordNamedContext* ClaimQLParser::WordedContext::wordNamed() {
  return getRuleContext<ClaimQLParser::WordNamedContext>(0);
}


size_t ClaimQLParser::WordedContext::getRuleIndex() const {
  return ClaimQLParser::RuleWorded;
}


ClaimQLParser::WordedContext* ClaimQLParser::worded() {
  WordedContext *_localctx = _tracker.createInstance<WordedContext>(_ctx, getState());
  enterRule(_localctx, 206, ClaimQLParser::RuleWorded);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1319);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 180, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1312);
      countStar();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1313);
      subqueryExpression();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1314);
      quantifierExpression();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1315);
      reduceExpression();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1316);
      shortestPathPattern();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1317);
      existsCall();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(1318);
      wordNamed();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WordNamedContext ------------------------------------------------------------------

ClaimQLParser::WordNamedContext::WordNamedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::FormWordContext* ClaimQLParser::WordNamedContext::formWord() {
  return getRuleContext<ClaimQLParser::FormWordContext>(0);
}

ClaimQLParser::NameTailContext* ClaimQLParser::WordNamedContext::nameTail() {
  return getRuleContext<ClaimQLParser::NameTailContext>(0);
}


size_t ClaimQLParser::WordNamedContext::getRuleIndex() const {
  return ClaimQLParser::RuleWordNamed;
}


ClaimQLParser::WordNamedContext* ClaimQLParser::wordNamed() {
  WordNamedContext *_localctx = _tracker.createInstance<WordNamedContext>(_ctx, getState());
  enterRule(_localctx, 208, ClaimQLParser::RuleWordNamed);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1321);
    formWord();
    setState(1323);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 123) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 123)) & ((1ULL << (ClaimQLParser::LEFT_BRACE - 123))
      | (1ULL << (ClaimQLParser::STRING - 123))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 123)))) != 0)) {
      setState(1322);
      nameTail();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LiteralContext ------------------------------------------------------------------

ClaimQLParser::LiteralContext::LiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::LiteralContext::NULL_() {
  return getToken(ClaimQLParser::NULL_, 0);
}

tree::TerminalNode* ClaimQLParser::LiteralContext::TRUE_() {
  return getToken(ClaimQLParser::TRUE_, 0);
}

tree::TerminalNode* ClaimQLParser::LiteralContext::FALSE_() {
  return getToken(ClaimQLParser::FALSE_, 0);
}

tree::TerminalNode* ClaimQLParser::LiteralContext::INTEGER() {
  return getToken(ClaimQLParser::INTEGER, 0);
}

tree::TerminalNode* ClaimQLParser::LiteralContext::FLOAT() {
  return getToken(ClaimQLParser::FLOAT, 0);
}

tree::TerminalNode* ClaimQLParser::LiteralContext::STRING() {
  return getToken(ClaimQLParser::STRING, 0);
}


size_t ClaimQLParser::LiteralContext::getRuleIndex() const {
  return ClaimQLParser::RuleLiteral;
}


ClaimQLParser::LiteralContext* ClaimQLParser::literal() {
  LiteralContext *_localctx = _tracker.createInstance<LiteralContext>(_ctx, getState());
  enterRule(_localctx, 210, ClaimQLParser::RuleLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1325);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::FALSE_

    || _la == ClaimQLParser::NULL_ || ((((_la - 88) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 88)) & ((1ULL << (ClaimQLParser::TRUE_ - 88))
      | (1ULL << (ClaimQLParser::INTEGER - 88))
      | (1ULL << (ClaimQLParser::FLOAT - 88))
      | (1ULL << (ClaimQLParser::STRING - 88)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParameterContext ------------------------------------------------------------------

ClaimQLParser::ParameterContext::ParameterContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ParameterContext::DOLLAR() {
  return getToken(ClaimQLParser::DOLLAR, 0);
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::ParameterContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::ParameterContext::INTEGER() {
  return getToken(ClaimQLParser::INTEGER, 0);
}


size_t ClaimQLParser::ParameterContext::getRuleIndex() const {
  return ClaimQLParser::RuleParameter;
}


ClaimQLParser::ParameterContext* ClaimQLParser::parameter() {
  ParameterContext *_localctx = _tracker.createInstance<ParameterContext>(_ctx, getState());
  enterRule(_localctx, 212, ClaimQLParser::RuleParameter);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1327);
    match(ClaimQLParser::DOLLAR);
    setState(1330);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALL_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::AND_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::AS_:
      case ClaimQLParser::ASC_:
      case ClaimQLParser::ASCENDING_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::BY_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::CASE_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::CONTAINS_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::CREATE_:
      case ClaimQLParser::DELETE_:
      case ClaimQLParser::DESC_:
      case ClaimQLParser::DESCENDING_:
      case ClaimQLParser::DETACH_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DISTINCT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::ELSE_:
      case ClaimQLParser::END_:
      case ClaimQLParser::ENDS_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXISTS_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FALSE_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::IN_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::IS_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LIMIT_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::MATCH_:
      case ClaimQLParser::MERGE_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NOT_:
      case ClaimQLParser::NULL_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ON_:
      case ClaimQLParser::OPTIONAL_:
      case ClaimQLParser::OR_:
      case ClaimQLParser::ORDER_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REMOVE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::RETURN_:
      case ClaimQLParser::SET_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::SKIP_:
      case ClaimQLParser::STARTS_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::THEN_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TRUE_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNION_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::UNWIND_:
      case ClaimQLParser::VALUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHEN_:
      case ClaimQLParser::WHERE_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::XOR_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        setState(1328);
        schemaName();
        break;
      }

      case ClaimQLParser::INTEGER: {
        setState(1329);
        match(ClaimQLParser::INTEGER);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParenthesizedContext ------------------------------------------------------------------

ClaimQLParser::ParenthesizedContext::ParenthesizedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ParenthesizedContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::ParenthesizedContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::ParenthesizedContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}


size_t ClaimQLParser::ParenthesizedContext::getRuleIndex() const {
  return ClaimQLParser::RuleParenthesized;
}


ClaimQLParser::ParenthesizedContext* ClaimQLParser::parenthesized() {
  ParenthesizedContext *_localctx = _tracker.createInstance<ParenthesizedContext>(_ctx, getState());
  enterRule(_localctx, 214, ClaimQLParser::RuleParenthesized);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1332);
    match(ClaimQLParser::LEFT_PAREN);
    setState(1333);
    expression();
    setState(1334);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ListLiteralContext ------------------------------------------------------------------

ClaimQLParser::ListLiteralContext::ListLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ListLiteralContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

tree::TerminalNode* ClaimQLParser::ListLiteralContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}

ClaimQLParser::ExpressionListContext* ClaimQLParser::ListLiteralContext::expressionList() {
  return getRuleContext<ClaimQLParser::ExpressionListContext>(0);
}


size_t ClaimQLParser::ListLiteralContext::getRuleIndex() const {
  return ClaimQLParser::RuleListLiteral;
}


ClaimQLParser::ListLiteralContext* ClaimQLParser::listLiteral() {
  ListLiteralContext *_localctx = _tracker.createInstance<ListLiteralContext>(_ctx, getState());
  enterRule(_localctx, 216, ClaimQLParser::RuleListLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1336);
    match(ClaimQLParser::LEFT_BRACKET);
    setState(1338);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::CASE_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXISTS_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FALSE_)
      | (1ULL << ClaimQLParser::FILTER_)
      | (1ULL << ClaimQLParser::FINISH_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INSERT_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LABELED_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::LET_)
      | (1ULL << ClaimQLParser::LOAD_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NEXT_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NOT_)
      | (1ULL << ClaimQLParser::NULL_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_))) != 0) || ((((_la - 67) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 67)) & ((1ULL << (ClaimQLParser::ORDINALITY_ - 67))
      | (1ULL << (ClaimQLParser::POSITIVELY_ - 67))
      | (1ULL << (ClaimQLParser::PROFILE_ - 67))
      | (1ULL << (ClaimQLParser::REDUCE_ - 67))
      | (1ULL << (ClaimQLParser::REPEATABLE_ - 67))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 67))
      | (1ULL << (ClaimQLParser::RETRACT_ - 67))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 67))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 67))
      | (1ULL << (ClaimQLParser::SHOW_ - 67))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 67))
      | (1ULL << (ClaimQLParser::SINGLE_ - 67))
      | (1ULL << (ClaimQLParser::STEPS_ - 67))
      | (1ULL << (ClaimQLParser::TRACE_ - 67))
      | (1ULL << (ClaimQLParser::TRAIL_ - 67))
      | (1ULL << (ClaimQLParser::TRUE_ - 67))
      | (1ULL << (ClaimQLParser::TYPED_ - 67))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 67))
      | (1ULL << (ClaimQLParser::UNKNOWN_ - 67))
      | (1ULL << (ClaimQLParser::VALUE_ - 67))
      | (1ULL << (ClaimQLParser::WALK_ - 67))
      | (1ULL << (ClaimQLParser::WHICH_ - 67))
      | (1ULL << (ClaimQLParser::WITHIN_ - 67))
      | (1ULL << (ClaimQLParser::YIELD_ - 67))
      | (1ULL << (ClaimQLParser::PLUS - 67))
      | (1ULL << (ClaimQLParser::MINUS - 67))
      | (1ULL << (ClaimQLParser::LEFT_PAREN - 67))
      | (1ULL << (ClaimQLParser::LEFT_BRACKET - 67))
      | (1ULL << (ClaimQLParser::LEFT_BRACE - 67)))) != 0) || ((((_la - 132) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 132)) & ((1ULL << (ClaimQLParser::DOLLAR - 132))
      | (1ULL << (ClaimQLParser::INTEGER - 132))
      | (1ULL << (ClaimQLParser::FLOAT - 132))
      | (1ULL << (ClaimQLParser::STRING - 132))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 132))
      | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 132)))) != 0)) {
      setState(1337);
      expressionList();
    }
    setState(1340);
    match(ClaimQLParser::RIGHT_BRACKET);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MapLiteralContext ------------------------------------------------------------------

ClaimQLParser::MapLiteralContext::MapLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::MapLiteralContext::LEFT_BRACE() {
  return getToken(ClaimQLParser::LEFT_BRACE, 0);
}

tree::TerminalNode* ClaimQLParser::MapLiteralContext::RIGHT_BRACE() {
  return getToken(ClaimQLParser::RIGHT_BRACE, 0);
}

std::vector<ClaimQLParser::MapEntryContext *> ClaimQLParser::MapLiteralContext::mapEntry() {
  return getRuleContexts<ClaimQLParser::MapEntryContext>();
}

ClaimQLParser::MapEntryContext* ClaimQLParser::MapLiteralContext::mapEntry(size_t i) {
  return getRuleContext<ClaimQLParser::MapEntryContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::MapLiteralContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::MapLiteralContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::MapLiteralContext::getRuleIndex() const {
  return ClaimQLParser::RuleMapLiteral;
}


ClaimQLParser::MapLiteralContext* ClaimQLParser::mapLiteral() {
  MapLiteralContext *_localctx = _tracker.createInstance<MapLiteralContext>(_ctx, getState());
  enterRule(_localctx, 218, ClaimQLParser::RuleMapLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1342);
    match(ClaimQLParser::LEFT_BRACE);
    setState(1351);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::AND_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::AS_)
      | (1ULL << ClaimQLParser::ASC_)
      | (1ULL << ClaimQLParser::ASCENDING_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::BY_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::CASE_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::CONTAINS_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::CREATE_)
      | (1ULL << ClaimQLParser::DELETE_)
      | (1ULL << ClaimQLParser::DESC_)
      | (1ULL << ClaimQLParser::DESCENDING_)
      | (1ULL << ClaimQLParser::DETACH_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DISTINCT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::ELSE_)
      | (1ULL << ClaimQLParser::END_)
      | (1ULL << ClaimQLParser::ENDS_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXISTS_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FALSE_)
      | (1ULL << ClaimQLParser::FILTER_)
      | (1ULL << ClaimQLParser::FINISH_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::IN_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INSERT_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::IS_)
      | (1ULL << ClaimQLParser::LABELED_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::LET_)
      | (1ULL << ClaimQLParser::LIMIT_)
      | (1ULL << ClaimQLParser::LOAD_)
      | (1ULL << ClaimQLParser::MATCH_)
      | (1ULL << ClaimQLParser::MERGE_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NEXT_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NOT_)
      | (1ULL << ClaimQLParser::NULL_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_)
      | (1ULL << ClaimQLParser::ON_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::OPTIONAL_ - 64))
      | (1ULL << (ClaimQLParser::OR_ - 64))
      | (1ULL << (ClaimQLParser::ORDER_ - 64))
      | (1ULL << (ClaimQLParser::ORDINALITY_ - 64))
      | (1ULL << (ClaimQLParser::POSITIVELY_ - 64))
      | (1ULL << (ClaimQLParser::PROFILE_ - 64))
      | (1ULL << (ClaimQLParser::REDUCE_ - 64))
      | (1ULL << (ClaimQLParser::REMOVE_ - 64))
      | (1ULL << (ClaimQLParser::REPEATABLE_ - 64))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
      | (1ULL << (ClaimQLParser::RETRACT_ - 64))
      | (1ULL << (ClaimQLParser::RETURN_ - 64))
      | (1ULL << (ClaimQLParser::SET_ - 64))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
      | (1ULL << (ClaimQLParser::SHOW_ - 64))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
      | (1ULL << (ClaimQLParser::SINGLE_ - 64))
      | (1ULL << (ClaimQLParser::SKIP_ - 64))
      | (1ULL << (ClaimQLParser::STARTS_ - 64))
      | (1ULL << (ClaimQLParser::STEPS_ - 64))
      | (1ULL << (ClaimQLParser::THEN_ - 64))
      | (1ULL << (ClaimQLParser::TRACE_ - 64))
      | (1ULL << (ClaimQLParser::TRAIL_ - 64))
      | (1ULL << (ClaimQLParser::TRUE_ - 64))
      | (1ULL << (ClaimQLParser::TYPED_ - 64))
      | (1ULL << (ClaimQLParser::UNION_ - 64))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
      | (1ULL << (ClaimQLParser::UNKNOWN_ - 64))
      | (1ULL << (ClaimQLParser::UNWIND_ - 64))
      | (1ULL << (ClaimQLParser::VALUE_ - 64))
      | (1ULL << (ClaimQLParser::WALK_ - 64))
      | (1ULL << (ClaimQLParser::WHEN_ - 64))
      | (1ULL << (ClaimQLParser::WHERE_ - 64))
      | (1ULL << (ClaimQLParser::WHICH_ - 64))
      | (1ULL << (ClaimQLParser::WITH_ - 64))
      | (1ULL << (ClaimQLParser::WITHIN_ - 64))
      | (1ULL << (ClaimQLParser::XOR_ - 64))
      | (1ULL << (ClaimQLParser::YIELD_ - 64)))) != 0) || _la == ClaimQLParser::IDENTIFIER

    || _la == ClaimQLParser::QUOTED_IDENTIFIER) {
      setState(1343);
      mapEntry();
      setState(1348);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == ClaimQLParser::COMMA) {
        setState(1344);
        match(ClaimQLParser::COMMA);
        setState(1345);
        mapEntry();
        setState(1350);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(1353);
    match(ClaimQLParser::RIGHT_BRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MapEntryContext ------------------------------------------------------------------

ClaimQLParser::MapEntryContext::MapEntryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::MapEntryContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::MapEntryContext::COLON() {
  return getToken(ClaimQLParser::COLON, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::MapEntryContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}


size_t ClaimQLParser::MapEntryContext::getRuleIndex() const {
  return ClaimQLParser::RuleMapEntry;
}


ClaimQLParser::MapEntryContext* ClaimQLParser::mapEntry() {
  MapEntryContext *_localctx = _tracker.createInstance<MapEntryContext>(_ctx, getState());
  enterRule(_localctx, 220, ClaimQLParser::RuleMapEntry);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1355);
    schemaName();
    setState(1356);
    match(ClaimQLParser::COLON);
    setState(1357);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MapSelectionContext ------------------------------------------------------------------

ClaimQLParser::MapSelectionContext::MapSelectionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::MapSelectionContext::LEFT_BRACE() {
  return getToken(ClaimQLParser::LEFT_BRACE, 0);
}

tree::TerminalNode* ClaimQLParser::MapSelectionContext::RIGHT_BRACE() {
  return getToken(ClaimQLParser::RIGHT_BRACE, 0);
}

std::vector<ClaimQLParser::MapProjectionItemContext *> ClaimQLParser::MapSelectionContext::mapProjectionItem() {
  return getRuleContexts<ClaimQLParser::MapProjectionItemContext>();
}

ClaimQLParser::MapProjectionItemContext* ClaimQLParser::MapSelectionContext::mapProjectionItem(size_t i) {
  return getRuleContext<ClaimQLParser::MapProjectionItemContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::MapSelectionContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::MapSelectionContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::MapSelectionContext::getRuleIndex() const {
  return ClaimQLParser::RuleMapSelection;
}


ClaimQLParser::MapSelectionContext* ClaimQLParser::mapSelection() {
  MapSelectionContext *_localctx = _tracker.createInstance<MapSelectionContext>(_ctx, getState());
  enterRule(_localctx, 222, ClaimQLParser::RuleMapSelection);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1359);
    match(ClaimQLParser::LEFT_BRACE);
    setState(1368);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::AND_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::AS_)
      | (1ULL << ClaimQLParser::ASC_)
      | (1ULL << ClaimQLParser::ASCENDING_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::BY_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::CASE_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::CONTAINS_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::CREATE_)
      | (1ULL << ClaimQLParser::DELETE_)
      | (1ULL << ClaimQLParser::DESC_)
      | (1ULL << ClaimQLParser::DESCENDING_)
      | (1ULL << ClaimQLParser::DETACH_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DISTINCT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::ELSE_)
      | (1ULL << ClaimQLParser::END_)
      | (1ULL << ClaimQLParser::ENDS_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXISTS_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FALSE_)
      | (1ULL << ClaimQLParser::FILTER_)
      | (1ULL << ClaimQLParser::FINISH_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::IN_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INSERT_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::IS_)
      | (1ULL << ClaimQLParser::LABELED_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::LET_)
      | (1ULL << ClaimQLParser::LIMIT_)
      | (1ULL << ClaimQLParser::LOAD_)
      | (1ULL << ClaimQLParser::MATCH_)
      | (1ULL << ClaimQLParser::MERGE_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NEXT_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NOT_)
      | (1ULL << ClaimQLParser::NULL_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_)
      | (1ULL << ClaimQLParser::ON_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::OPTIONAL_ - 64))
      | (1ULL << (ClaimQLParser::OR_ - 64))
      | (1ULL << (ClaimQLParser::ORDER_ - 64))
      | (1ULL << (ClaimQLParser::ORDINALITY_ - 64))
      | (1ULL << (ClaimQLParser::POSITIVELY_ - 64))
      | (1ULL << (ClaimQLParser::PROFILE_ - 64))
      | (1ULL << (ClaimQLParser::REDUCE_ - 64))
      | (1ULL << (ClaimQLParser::REMOVE_ - 64))
      | (1ULL << (ClaimQLParser::REPEATABLE_ - 64))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
      | (1ULL << (ClaimQLParser::RETRACT_ - 64))
      | (1ULL << (ClaimQLParser::RETURN_ - 64))
      | (1ULL << (ClaimQLParser::SET_ - 64))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
      | (1ULL << (ClaimQLParser::SHOW_ - 64))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
      | (1ULL << (ClaimQLParser::SINGLE_ - 64))
      | (1ULL << (ClaimQLParser::SKIP_ - 64))
      | (1ULL << (ClaimQLParser::STARTS_ - 64))
      | (1ULL << (ClaimQLParser::STEPS_ - 64))
      | (1ULL << (ClaimQLParser::THEN_ - 64))
      | (1ULL << (ClaimQLParser::TRACE_ - 64))
      | (1ULL << (ClaimQLParser::TRAIL_ - 64))
      | (1ULL << (ClaimQLParser::TRUE_ - 64))
      | (1ULL << (ClaimQLParser::TYPED_ - 64))
      | (1ULL << (ClaimQLParser::UNION_ - 64))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
      | (1ULL << (ClaimQLParser::UNKNOWN_ - 64))
      | (1ULL << (ClaimQLParser::UNWIND_ - 64))
      | (1ULL << (ClaimQLParser::VALUE_ - 64))
      | (1ULL << (ClaimQLParser::WALK_ - 64))
      | (1ULL << (ClaimQLParser::WHEN_ - 64))
      | (1ULL << (ClaimQLParser::WHERE_ - 64))
      | (1ULL << (ClaimQLParser::WHICH_ - 64))
      | (1ULL << (ClaimQLParser::WITH_ - 64))
      | (1ULL << (ClaimQLParser::WITHIN_ - 64))
      | (1ULL << (ClaimQLParser::XOR_ - 64))
      | (1ULL << (ClaimQLParser::YIELD_ - 64))
      | (1ULL << (ClaimQLParser::DOT - 64)))) != 0) || _la == ClaimQLParser::IDENTIFIER

    || _la == ClaimQLParser::QUOTED_IDENTIFIER) {
      setState(1360);
      mapProjectionItem();
      setState(1365);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == ClaimQLParser::COMMA) {
        setState(1361);
        match(ClaimQLParser::COMMA);
        setState(1362);
        mapProjectionItem();
        setState(1367);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(1370);
    match(ClaimQLParser::RIGHT_BRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MapProjectionItemContext ------------------------------------------------------------------

ClaimQLParser::MapProjectionItemContext::MapProjectionItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::MapProjectionItemContext::DOT() {
  return getToken(ClaimQLParser::DOT, 0);
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::MapProjectionItemContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::MapProjectionItemContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

tree::TerminalNode* ClaimQLParser::MapProjectionItemContext::COLON() {
  return getToken(ClaimQLParser::COLON, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::MapProjectionItemContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::MapProjectionItemContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}


size_t ClaimQLParser::MapProjectionItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleMapProjectionItem;
}


ClaimQLParser::MapProjectionItemContext* ClaimQLParser::mapProjectionItem() {
  MapProjectionItemContext *_localctx = _tracker.createInstance<MapProjectionItemContext>(_ctx, getState());
  enterRule(_localctx, 224, ClaimQLParser::RuleMapProjectionItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1381);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 188, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1372);
      match(ClaimQLParser::DOT);
      setState(1373);
      schemaName();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1374);
      match(ClaimQLParser::DOT);
      setState(1375);
      match(ClaimQLParser::STAR);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1376);
      schemaName();
      setState(1377);
      match(ClaimQLParser::COLON);
      setState(1378);
      expression();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1380);
      symbolicName();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CaseExpressionContext ------------------------------------------------------------------

ClaimQLParser::CaseExpressionContext::CaseExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CaseExpressionContext::CASE_() {
  return getToken(ClaimQLParser::CASE_, 0);
}

tree::TerminalNode* ClaimQLParser::CaseExpressionContext::END_() {
  return getToken(ClaimQLParser::END_, 0);
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::CaseExpressionContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::CaseExpressionContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

std::vector<ClaimQLParser::CaseBranchContext *> ClaimQLParser::CaseExpressionContext::caseBranch() {
  return getRuleContexts<ClaimQLParser::CaseBranchContext>();
}

ClaimQLParser::CaseBranchContext* ClaimQLParser::CaseExpressionContext::caseBranch(size_t i) {
  return getRuleContext<ClaimQLParser::CaseBranchContext>(i);
}

tree::TerminalNode* ClaimQLParser::CaseExpressionContext::ELSE_() {
  return getToken(ClaimQLParser::ELSE_, 0);
}


size_t ClaimQLParser::CaseExpressionContext::getRuleIndex() const {
  return ClaimQLParser::RuleCaseExpression;
}


ClaimQLParser::CaseExpressionContext* ClaimQLParser::caseExpression() {
  CaseExpressionContext *_localctx = _tracker.createInstance<CaseExpressionContext>(_ctx, getState());
  enterRule(_localctx, 226, ClaimQLParser::RuleCaseExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1383);
    match(ClaimQLParser::CASE_);
    setState(1385);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::CASE_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXISTS_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FALSE_)
      | (1ULL << ClaimQLParser::FILTER_)
      | (1ULL << ClaimQLParser::FINISH_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INSERT_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LABELED_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::LET_)
      | (1ULL << ClaimQLParser::LOAD_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NEXT_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NOT_)
      | (1ULL << ClaimQLParser::NULL_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_))) != 0) || ((((_la - 67) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 67)) & ((1ULL << (ClaimQLParser::ORDINALITY_ - 67))
      | (1ULL << (ClaimQLParser::POSITIVELY_ - 67))
      | (1ULL << (ClaimQLParser::PROFILE_ - 67))
      | (1ULL << (ClaimQLParser::REDUCE_ - 67))
      | (1ULL << (ClaimQLParser::REPEATABLE_ - 67))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 67))
      | (1ULL << (ClaimQLParser::RETRACT_ - 67))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 67))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 67))
      | (1ULL << (ClaimQLParser::SHOW_ - 67))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 67))
      | (1ULL << (ClaimQLParser::SINGLE_ - 67))
      | (1ULL << (ClaimQLParser::STEPS_ - 67))
      | (1ULL << (ClaimQLParser::TRACE_ - 67))
      | (1ULL << (ClaimQLParser::TRAIL_ - 67))
      | (1ULL << (ClaimQLParser::TRUE_ - 67))
      | (1ULL << (ClaimQLParser::TYPED_ - 67))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 67))
      | (1ULL << (ClaimQLParser::UNKNOWN_ - 67))
      | (1ULL << (ClaimQLParser::VALUE_ - 67))
      | (1ULL << (ClaimQLParser::WALK_ - 67))
      | (1ULL << (ClaimQLParser::WHICH_ - 67))
      | (1ULL << (ClaimQLParser::WITHIN_ - 67))
      | (1ULL << (ClaimQLParser::YIELD_ - 67))
      | (1ULL << (ClaimQLParser::PLUS - 67))
      | (1ULL << (ClaimQLParser::MINUS - 67))
      | (1ULL << (ClaimQLParser::LEFT_PAREN - 67))
      | (1ULL << (ClaimQLParser::LEFT_BRACKET - 67))
      | (1ULL << (ClaimQLParser::LEFT_BRACE - 67)))) != 0) || ((((_la - 132) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 132)) & ((1ULL << (ClaimQLParser::DOLLAR - 132))
      | (1ULL << (ClaimQLParser::INTEGER - 132))
      | (1ULL << (ClaimQLParser::FLOAT - 132))
      | (1ULL << (ClaimQLParser::STRING - 132))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 132))
      | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 132)))) != 0)) {
      setState(1384);
      expression();
    }
    setState(1388); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(1387);
      caseBranch();
      setState(1390); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == ClaimQLParser::WHEN_);
    setState(1394);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::ELSE_) {
      setState(1392);
      match(ClaimQLParser::ELSE_);
      setState(1393);
      expression();
    }
    setState(1396);
    match(ClaimQLParser::END_);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CaseBranchContext ------------------------------------------------------------------

ClaimQLParser::CaseBranchContext::CaseBranchContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CaseBranchContext::WHEN_() {
  return getToken(ClaimQLParser::WHEN_, 0);
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::CaseBranchContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::CaseBranchContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

tree::TerminalNode* ClaimQLParser::CaseBranchContext::THEN_() {
  return getToken(ClaimQLParser::THEN_, 0);
}


size_t ClaimQLParser::CaseBranchContext::getRuleIndex() const {
  return ClaimQLParser::RuleCaseBranch;
}


ClaimQLParser::CaseBranchContext* ClaimQLParser::caseBranch() {
  CaseBranchContext *_localctx = _tracker.createInstance<CaseBranchContext>(_ctx, getState());
  enterRule(_localctx, 228, ClaimQLParser::RuleCaseBranch);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1398);
    match(ClaimQLParser::WHEN_);
    setState(1399);
    expression();
    setState(1400);
    match(ClaimQLParser::THEN_);
    setState(1401);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CountStarContext ------------------------------------------------------------------

ClaimQLParser::CountStarContext::CountStarContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CountStarContext::COUNT_() {
  return getToken(ClaimQLParser::COUNT_, 0);
}

tree::TerminalNode* ClaimQLParser::CountStarContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::CountStarContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

tree::TerminalNode* ClaimQLParser::CountStarContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}


size_t ClaimQLParser::CountStarContext::getRuleIndex() const {
  return ClaimQLParser::RuleCountStar;
}


ClaimQLParser::CountStarContext* ClaimQLParser::countStar() {
  CountStarContext *_localctx = _tracker.createInstance<CountStarContext>(_ctx, getState());
  enterRule(_localctx, 230, ClaimQLParser::RuleCountStar);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1403);
    match(ClaimQLParser::COUNT_);
    setState(1404);
    match(ClaimQLParser::LEFT_PAREN);
    setState(1405);
    match(ClaimQLParser::STAR);
    setState(1406);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExistsCallContext ------------------------------------------------------------------

ClaimQLParser::ExistsCallContext::ExistsCallContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ExistsCallContext::EXISTS_() {
  return getToken(ClaimQLParser::EXISTS_, 0);
}

ClaimQLParser::ArgumentsContext* ClaimQLParser::ExistsCallContext::arguments() {
  return getRuleContext<ClaimQLParser::ArgumentsContext>(0);
}


size_t ClaimQLParser::ExistsCallContext::getRuleIndex() const {
  return ClaimQLParser::RuleExistsCall;
}


ClaimQLParser::ExistsCallContext* ClaimQLParser::existsCall() {
  ExistsCallContext *_localctx = _tracker.createInstance<ExistsCallContext>(_ctx, getState());
  enterRule(_localctx, 232, ClaimQLParser::RuleExistsCall);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1408);
    match(ClaimQLParser::EXISTS_);
    setState(1409);
    arguments();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ArgumentsContext ------------------------------------------------------------------

ClaimQLParser::ArgumentsContext::ArgumentsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ArgumentsContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::ArgumentsContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::ArgumentsContext::DISTINCT_() {
  return getToken(ClaimQLParser::DISTINCT_, 0);
}

ClaimQLParser::ExpressionListContext* ClaimQLParser::ArgumentsContext::expressionList() {
  return getRuleContext<ClaimQLParser::ExpressionListContext>(0);
}

ClaimQLParser::CallTailContext* ClaimQLParser::ArgumentsContext::callTail() {
  return getRuleContext<ClaimQLParser::CallTailContext>(0);
}


size_t ClaimQLParser::ArgumentsContext::getRuleIndex() const {
  return ClaimQLParser::RuleArguments;
}


ClaimQLParser::ArgumentsContext* ClaimQLParser::arguments() {
  ArgumentsContext *_localctx = _tracker.createInstance<ArgumentsContext>(_ctx, getState());
  enterRule(_localctx, 234, ClaimQLParser::RuleArguments);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1411);
    match(ClaimQLParser::LEFT_PAREN);
    setState(1413);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::DISTINCT_) {
      setState(1412);
      match(ClaimQLParser::DISTINCT_);
    }
    setState(1416);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 193, _ctx)) {
    case 1: {
      setState(1415);
      expressionList();
      break;
    }

    }
    setState(1419);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::AS_

    || _la == ClaimQLParser::FROM_) {
      setState(1418);
      callTail();
    }
    setState(1421);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CallTailContext ------------------------------------------------------------------

ClaimQLParser::CallTailContext::CallTailContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CallTailContext::FROM_() {
  return getToken(ClaimQLParser::FROM_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::CallTailContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::CallTailContext::AS_() {
  return getToken(ClaimQLParser::AS_, 0);
}

ClaimQLParser::ValueTypeContext* ClaimQLParser::CallTailContext::valueType() {
  return getRuleContext<ClaimQLParser::ValueTypeContext>(0);
}


size_t ClaimQLParser::CallTailContext::getRuleIndex() const {
  return ClaimQLParser::RuleCallTail;
}


ClaimQLParser::CallTailContext* ClaimQLParser::callTail() {
  CallTailContext *_localctx = _tracker.createInstance<CallTailContext>(_ctx, getState());
  enterRule(_localctx, 236, ClaimQLParser::RuleCallTail);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1427);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::FROM_: {
        enterOuterAlt(_localctx, 1);
        setState(1423);
        match(ClaimQLParser::FROM_);
        setState(1424);
        expression();
        break;
      }

      case ClaimQLParser::AS_: {
        enterOuterAlt(_localctx, 2);
        setState(1425);
        match(ClaimQLParser::AS_);
        setState(1426);
        valueType();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QualifiedNameContext ------------------------------------------------------------------

ClaimQLParser::QualifiedNameContext::QualifiedNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::SymbolicNameContext *> ClaimQLParser::QualifiedNameContext::symbolicName() {
  return getRuleContexts<ClaimQLParser::SymbolicNameContext>();
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::QualifiedNameContext::symbolicName(size_t i) {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::QualifiedNameContext::DOT() {
  return getTokens(ClaimQLParser::DOT);
}

tree::TerminalNode* ClaimQLParser::QualifiedNameContext::DOT(size_t i) {
  return getToken(ClaimQLParser::DOT, i);
}


size_t ClaimQLParser::QualifiedNameContext::getRuleIndex() const {
  return ClaimQLParser::RuleQualifiedName;
}


ClaimQLParser::QualifiedNameContext* ClaimQLParser::qualifiedName() {
  QualifiedNameContext *_localctx = _tracker.createInstance<QualifiedNameContext>(_ctx, getState());
  enterRule(_localctx, 238, ClaimQLParser::RuleQualifiedName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1434);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 196, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1429);
        symbolicName();
        setState(1430);
        match(ClaimQLParser::DOT); 
      }
      setState(1436);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 196, _ctx);
    }
    setState(1437);
    symbolicName();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ListComprehensionContext ------------------------------------------------------------------

ClaimQLParser::ListComprehensionContext::ListComprehensionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ListComprehensionContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::ListComprehensionContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::ListComprehensionContext::IN_() {
  return getToken(ClaimQLParser::IN_, 0);
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::ListComprehensionContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::ListComprehensionContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

tree::TerminalNode* ClaimQLParser::ListComprehensionContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::ListComprehensionContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}

tree::TerminalNode* ClaimQLParser::ListComprehensionContext::BAR() {
  return getToken(ClaimQLParser::BAR, 0);
}


size_t ClaimQLParser::ListComprehensionContext::getRuleIndex() const {
  return ClaimQLParser::RuleListComprehension;
}


ClaimQLParser::ListComprehensionContext* ClaimQLParser::listComprehension() {
  ListComprehensionContext *_localctx = _tracker.createInstance<ListComprehensionContext>(_ctx, getState());
  enterRule(_localctx, 240, ClaimQLParser::RuleListComprehension);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1439);
    match(ClaimQLParser::LEFT_BRACKET);
    setState(1440);
    symbolicName();
    setState(1441);
    match(ClaimQLParser::IN_);
    setState(1442);
    expression();
    setState(1444);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(1443);
      whereClause();
    }
    setState(1448);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::BAR) {
      setState(1446);
      match(ClaimQLParser::BAR);
      setState(1447);
      expression();
    }
    setState(1450);
    match(ClaimQLParser::RIGHT_BRACKET);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PatternComprehensionContext ------------------------------------------------------------------

ClaimQLParser::PatternComprehensionContext::PatternComprehensionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::PatternComprehensionContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

ClaimQLParser::PatternExpressionContext* ClaimQLParser::PatternComprehensionContext::patternExpression() {
  return getRuleContext<ClaimQLParser::PatternExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::PatternComprehensionContext::BAR() {
  return getToken(ClaimQLParser::BAR, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::PatternComprehensionContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::PatternComprehensionContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::PatternComprehensionContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::PatternComprehensionContext::EQUAL() {
  return getToken(ClaimQLParser::EQUAL, 0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::PatternComprehensionContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}


size_t ClaimQLParser::PatternComprehensionContext::getRuleIndex() const {
  return ClaimQLParser::RulePatternComprehension;
}


ClaimQLParser::PatternComprehensionContext* ClaimQLParser::patternComprehension() {
  PatternComprehensionContext *_localctx = _tracker.createInstance<PatternComprehensionContext>(_ctx, getState());
  enterRule(_localctx, 242, ClaimQLParser::RulePatternComprehension);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1452);
    match(ClaimQLParser::LEFT_BRACKET);
    setState(1456);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FILTER_)
      | (1ULL << ClaimQLParser::FINISH_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INSERT_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LABELED_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::LET_)
      | (1ULL << ClaimQLParser::LOAD_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NEXT_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_))) != 0) || ((((_la - 67) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 67)) & ((1ULL << (ClaimQLParser::ORDINALITY_ - 67))
      | (1ULL << (ClaimQLParser::POSITIVELY_ - 67))
      | (1ULL << (ClaimQLParser::PROFILE_ - 67))
      | (1ULL << (ClaimQLParser::REDUCE_ - 67))
      | (1ULL << (ClaimQLParser::REPEATABLE_ - 67))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 67))
      | (1ULL << (ClaimQLParser::RETRACT_ - 67))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 67))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 67))
      | (1ULL << (ClaimQLParser::SHOW_ - 67))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 67))
      | (1ULL << (ClaimQLParser::SINGLE_ - 67))
      | (1ULL << (ClaimQLParser::STEPS_ - 67))
      | (1ULL << (ClaimQLParser::TRACE_ - 67))
      | (1ULL << (ClaimQLParser::TRAIL_ - 67))
      | (1ULL << (ClaimQLParser::TYPED_ - 67))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 67))
      | (1ULL << (ClaimQLParser::UNKNOWN_ - 67))
      | (1ULL << (ClaimQLParser::VALUE_ - 67))
      | (1ULL << (ClaimQLParser::WALK_ - 67))
      | (1ULL << (ClaimQLParser::WHICH_ - 67))
      | (1ULL << (ClaimQLParser::WITHIN_ - 67))
      | (1ULL << (ClaimQLParser::YIELD_ - 67)))) != 0) || _la == ClaimQLParser::IDENTIFIER

    || _la == ClaimQLParser::QUOTED_IDENTIFIER) {
      setState(1453);
      symbolicName();
      setState(1454);
      match(ClaimQLParser::EQUAL);
    }
    setState(1458);
    patternExpression();
    setState(1460);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(1459);
      whereClause();
    }
    setState(1462);
    match(ClaimQLParser::BAR);
    setState(1463);
    expression();
    setState(1464);
    match(ClaimQLParser::RIGHT_BRACKET);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PatternExpressionContext ------------------------------------------------------------------

ClaimQLParser::PatternExpressionContext::PatternExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::NodePatternContext* ClaimQLParser::PatternExpressionContext::nodePattern() {
  return getRuleContext<ClaimQLParser::NodePatternContext>(0);
}

std::vector<ClaimQLParser::PatternStepContext *> ClaimQLParser::PatternExpressionContext::patternStep() {
  return getRuleContexts<ClaimQLParser::PatternStepContext>();
}

ClaimQLParser::PatternStepContext* ClaimQLParser::PatternExpressionContext::patternStep(size_t i) {
  return getRuleContext<ClaimQLParser::PatternStepContext>(i);
}


size_t ClaimQLParser::PatternExpressionContext::getRuleIndex() const {
  return ClaimQLParser::RulePatternExpression;
}


ClaimQLParser::PatternExpressionContext* ClaimQLParser::patternExpression() {
  PatternExpressionContext *_localctx = _tracker.createInstance<PatternExpressionContext>(_ctx, getState());
  enterRule(_localctx, 244, ClaimQLParser::RulePatternExpression);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1466);
    nodePattern();
    setState(1468); 
    _errHandler->sync(this);
    alt = 1;
    do {
      switch (alt) {
        case 1: {
              setState(1467);
              patternStep();
              break;
            }

      default:
        throw NoViableAltException(this);
      }
      setState(1470); 
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 201, _ctx);
    } while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QuantifierExpressionContext ------------------------------------------------------------------

ClaimQLParser::QuantifierExpressionContext::QuantifierExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::QuantifierExpressionContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::QuantifierExpressionContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::QuantifierExpressionContext::IN_() {
  return getToken(ClaimQLParser::IN_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::QuantifierExpressionContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::QuantifierExpressionContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierExpressionContext::ALL_() {
  return getToken(ClaimQLParser::ALL_, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierExpressionContext::ANY_() {
  return getToken(ClaimQLParser::ANY_, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierExpressionContext::NONE_() {
  return getToken(ClaimQLParser::NONE_, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierExpressionContext::SINGLE_() {
  return getToken(ClaimQLParser::SINGLE_, 0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::QuantifierExpressionContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}


size_t ClaimQLParser::QuantifierExpressionContext::getRuleIndex() const {
  return ClaimQLParser::RuleQuantifierExpression;
}


ClaimQLParser::QuantifierExpressionContext* ClaimQLParser::quantifierExpression() {
  QuantifierExpressionContext *_localctx = _tracker.createInstance<QuantifierExpressionContext>(_ctx, getState());
  enterRule(_localctx, 246, ClaimQLParser::RuleQuantifierExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1472);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::NONE_))) != 0) || _la == ClaimQLParser::SINGLE_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1473);
    match(ClaimQLParser::LEFT_PAREN);
    setState(1474);
    symbolicName();
    setState(1475);
    match(ClaimQLParser::IN_);
    setState(1476);
    expression();
    setState(1478);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(1477);
      whereClause();
    }
    setState(1480);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReduceExpressionContext ------------------------------------------------------------------

ClaimQLParser::ReduceExpressionContext::ReduceExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ReduceExpressionContext::REDUCE_() {
  return getToken(ClaimQLParser::REDUCE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReduceExpressionContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

std::vector<ClaimQLParser::SymbolicNameContext *> ClaimQLParser::ReduceExpressionContext::symbolicName() {
  return getRuleContexts<ClaimQLParser::SymbolicNameContext>();
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::ReduceExpressionContext::symbolicName(size_t i) {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(i);
}

tree::TerminalNode* ClaimQLParser::ReduceExpressionContext::EQUAL() {
  return getToken(ClaimQLParser::EQUAL, 0);
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::ReduceExpressionContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::ReduceExpressionContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

tree::TerminalNode* ClaimQLParser::ReduceExpressionContext::COMMA() {
  return getToken(ClaimQLParser::COMMA, 0);
}

tree::TerminalNode* ClaimQLParser::ReduceExpressionContext::IN_() {
  return getToken(ClaimQLParser::IN_, 0);
}

tree::TerminalNode* ClaimQLParser::ReduceExpressionContext::BAR() {
  return getToken(ClaimQLParser::BAR, 0);
}

tree::TerminalNode* ClaimQLParser::ReduceExpressionContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}


size_t ClaimQLParser::ReduceExpressionContext::getRuleIndex() const {
  return ClaimQLParser::RuleReduceExpression;
}


ClaimQLParser::ReduceExpressionContext* ClaimQLParser::reduceExpression() {
  ReduceExpressionContext *_localctx = _tracker.createInstance<ReduceExpressionContext>(_ctx, getState());
  enterRule(_localctx, 248, ClaimQLParser::RuleReduceExpression);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1482);
    match(ClaimQLParser::REDUCE_);
    setState(1483);
    match(ClaimQLParser::LEFT_PAREN);
    setState(1484);
    symbolicName();
    setState(1485);
    match(ClaimQLParser::EQUAL);
    setState(1486);
    expression();
    setState(1487);
    match(ClaimQLParser::COMMA);
    setState(1488);
    symbolicName();
    setState(1489);
    match(ClaimQLParser::IN_);
    setState(1490);
    expression();
    setState(1491);
    match(ClaimQLParser::BAR);
    setState(1492);
    expression();
    setState(1493);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SubqueryExpressionContext ------------------------------------------------------------------

ClaimQLParser::SubqueryExpressionContext::SubqueryExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::SubqueryExpressionContext::LEFT_BRACE() {
  return getToken(ClaimQLParser::LEFT_BRACE, 0);
}

tree::TerminalNode* ClaimQLParser::SubqueryExpressionContext::RIGHT_BRACE() {
  return getToken(ClaimQLParser::RIGHT_BRACE, 0);
}

tree::TerminalNode* ClaimQLParser::SubqueryExpressionContext::EXISTS_() {
  return getToken(ClaimQLParser::EXISTS_, 0);
}

tree::TerminalNode* ClaimQLParser::SubqueryExpressionContext::COUNT_() {
  return getToken(ClaimQLParser::COUNT_, 0);
}

tree::TerminalNode* ClaimQLParser::SubqueryExpressionContext::COLLECT_() {
  return getToken(ClaimQLParser::COLLECT_, 0);
}

tree::TerminalNode* ClaimQLParser::SubqueryExpressionContext::VALUE_() {
  return getToken(ClaimQLParser::VALUE_, 0);
}

ClaimQLParser::RegularQueryContext* ClaimQLParser::SubqueryExpressionContext::regularQuery() {
  return getRuleContext<ClaimQLParser::RegularQueryContext>(0);
}

ClaimQLParser::PatternListContext* ClaimQLParser::SubqueryExpressionContext::patternList() {
  return getRuleContext<ClaimQLParser::PatternListContext>(0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::SubqueryExpressionContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}


size_t ClaimQLParser::SubqueryExpressionContext::getRuleIndex() const {
  return ClaimQLParser::RuleSubqueryExpression;
}


ClaimQLParser::SubqueryExpressionContext* ClaimQLParser::subqueryExpression() {
  SubqueryExpressionContext *_localctx = _tracker.createInstance<SubqueryExpressionContext>(_ctx, getState());
  enterRule(_localctx, 250, ClaimQLParser::RuleSubqueryExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1495);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::EXISTS_))) != 0) || _la == ClaimQLParser::VALUE_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1496);
    match(ClaimQLParser::LEFT_BRACE);
    setState(1502);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 204, _ctx)) {
    case 1: {
      setState(1497);
      regularQuery();
      break;
    }

    case 2: {
      setState(1498);
      patternList();
      setState(1500);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::WHERE_) {
        setState(1499);
        whereClause();
      }
      break;
    }

    }
    setState(1504);
    match(ClaimQLParser::RIGHT_BRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ValueTypeContext ------------------------------------------------------------------

ClaimQLParser::ValueTypeContext::ValueTypeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::TypeWordContext *> ClaimQLParser::ValueTypeContext::typeWord() {
  return getRuleContexts<ClaimQLParser::TypeWordContext>();
}

ClaimQLParser::TypeWordContext* ClaimQLParser::ValueTypeContext::typeWord(size_t i) {
  return getRuleContext<ClaimQLParser::TypeWordContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::ValueTypeContext::BAR() {
  return getTokens(ClaimQLParser::BAR);
}

tree::TerminalNode* ClaimQLParser::ValueTypeContext::BAR(size_t i) {
  return getToken(ClaimQLParser::BAR, i);
}


size_t ClaimQLParser::ValueTypeContext::getRuleIndex() const {
  return ClaimQLParser::RuleValueType;
}


ClaimQLParser::ValueTypeContext* ClaimQLParser::valueType() {
  ValueTypeContext *_localctx = _tracker.createInstance<ValueTypeContext>(_ctx, getState());
  enterRule(_localctx, 252, ClaimQLParser::RuleValueType);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1507); 
    _errHandler->sync(this);
    alt = 1;
    do {
      switch (alt) {
        case 1: {
              setState(1506);
              typeWord();
              break;
            }

      default:
        throw NoViableAltException(this);
      }
      setState(1509); 
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 205, _ctx);
    } while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER);
    setState(1519);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 207, _ctx);
    while (alt != 1 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1 + 1) {
        setState(1511);
        match(ClaimQLParser::BAR);
        setState(1513); 
        _errHandler->sync(this);
        alt = 1;
        do {
          switch (alt) {
            case 1: {
                  setState(1512);
                  typeWord();
                  break;
                }

          default:
            throw NoViableAltException(this);
          }
          setState(1515); 
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 206, _ctx);
        } while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER); 
      }
      setState(1521);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 207, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeWordContext ------------------------------------------------------------------

ClaimQLParser::TypeWordContext::TypeWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> ClaimQLParser::TypeWordContext::IDENTIFIER() {
  return getTokens(ClaimQLParser::IDENTIFIER);
}

tree::TerminalNode* ClaimQLParser::TypeWordContext::IDENTIFIER(size_t i) {
  return getToken(ClaimQLParser::IDENTIFIER, i);
}

tree::TerminalNode* ClaimQLParser::TypeWordContext::ANY_() {
  return getToken(ClaimQLParser::ANY_, 0);
}

tree::TerminalNode* ClaimQLParser::TypeWordContext::VALUE_() {
  return getToken(ClaimQLParser::VALUE_, 0);
}

tree::TerminalNode* ClaimQLParser::TypeWordContext::NULL_() {
  return getToken(ClaimQLParser::NULL_, 0);
}

tree::TerminalNode* ClaimQLParser::TypeWordContext::NOT_() {
  return getToken(ClaimQLParser::NOT_, 0);
}

tree::TerminalNode* ClaimQLParser::TypeWordContext::LESS() {
  return getToken(ClaimQLParser::LESS, 0);
}

tree::TerminalNode* ClaimQLParser::TypeWordContext::GREATER() {
  return getToken(ClaimQLParser::GREATER, 0);
}

tree::TerminalNode* ClaimQLParser::TypeWordContext::WITH_() {
  return getToken(ClaimQLParser::WITH_, 0);
}


size_t ClaimQLParser::TypeWordContext::getRuleIndex() const {
  return ClaimQLParser::RuleTypeWord;
}


ClaimQLParser::TypeWordContext* ClaimQLParser::typeWord() {
  TypeWordContext *_localctx = _tracker.createInstance<TypeWordContext>(_ctx, getState());
  enterRule(_localctx, 254, ClaimQLParser::RuleTypeWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1534);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1522);
        match(ClaimQLParser::IDENTIFIER);
        break;
      }

      case ClaimQLParser::ANY_: {
        enterOuterAlt(_localctx, 2);
        setState(1523);
        match(ClaimQLParser::ANY_);
        break;
      }

      case ClaimQLParser::VALUE_: {
        enterOuterAlt(_localctx, 3);
        setState(1524);
        match(ClaimQLParser::VALUE_);
        break;
      }

      case ClaimQLParser::NOT_:
      case ClaimQLParser::NULL_: {
        enterOuterAlt(_localctx, 4);
        setState(1526);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ClaimQLParser::NOT_) {
          setState(1525);
          match(ClaimQLParser::NOT_);
        }
        setState(1528);
        match(ClaimQLParser::NULL_);
        break;
      }

      case ClaimQLParser::LESS: {
        enterOuterAlt(_localctx, 5);
        setState(1529);
        match(ClaimQLParser::LESS);
        break;
      }

      case ClaimQLParser::GREATER: {
        enterOuterAlt(_localctx, 6);
        setState(1530);
        match(ClaimQLParser::GREATER);
        break;
      }

      case ClaimQLParser::WITH_: {
        enterOuterAlt(_localctx, 7);
        setState(1531);
        match(ClaimQLParser::WITH_);
        setState(1532);
        match(ClaimQLParser::IDENTIFIER);
        setState(1533);
        match(ClaimQLParser::IDENTIFIER);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SymbolicNameContext ------------------------------------------------------------------

ClaimQLParser::SymbolicNameContext::SymbolicNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::PlainNameContext* ClaimQLParser::SymbolicNameContext::plainName() {
  return getRuleContext<ClaimQLParser::PlainNameContext>(0);
}

ClaimQLParser::FormWordContext* ClaimQLParser::SymbolicNameContext::formWord() {
  return getRuleContext<ClaimQLParser::FormWordContext>(0);
}


size_t ClaimQLParser::SymbolicNameContext::getRuleIndex() const {
  return ClaimQLParser::RuleSymbolicName;
}


ClaimQLParser::SymbolicNameContext* ClaimQLParser::symbolicName() {
  SymbolicNameContext *_localctx = _tracker.createInstance<SymbolicNameContext>(_ctx, getState());
  enterRule(_localctx, 256, ClaimQLParser::RuleSymbolicName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1538);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1536);
        plainName();
        break;
      }

      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::VALUE_: {
        enterOuterAlt(_localctx, 2);
        setState(1537);
        formWord();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PlainNameContext ------------------------------------------------------------------

ClaimQLParser::PlainNameContext::PlainNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::PlainNameContext::IDENTIFIER() {
  return getToken(ClaimQLParser::IDENTIFIER, 0);
}

tree::TerminalNode* ClaimQLParser::PlainNameContext::QUOTED_IDENTIFIER() {
  return getToken(ClaimQLParser::QUOTED_IDENTIFIER, 0);
}

ClaimQLParser::NonReservedWordContext* ClaimQLParser::PlainNameContext::nonReservedWord() {
  return getRuleContext<ClaimQLParser::NonReservedWordContext>(0);
}

ClaimQLParser::ClauseWordContext* ClaimQLParser::PlainNameContext::clauseWord() {
  return getRuleContext<ClaimQLParser::ClauseWordContext>(0);
}


size_t ClaimQLParser::PlainNameContext::getRuleIndex() const {
  return ClaimQLParser::RulePlainName;
}


ClaimQLParser::PlainNameContext* ClaimQLParser::plainName() {
  PlainNameContext *_localctx = _tracker.createInstance<PlainNameContext>(_ctx, getState());
  enterRule(_localctx, 258, ClaimQLParser::RulePlainName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1544);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1540);
        match(ClaimQLParser::IDENTIFIER);
        break;
      }

      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 2);
        setState(1541);
        match(ClaimQLParser::QUOTED_IDENTIFIER);
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::YIELD_: {
        enterOuterAlt(_localctx, 3);
        setState(1542);
        nonReservedWord();
        break;
      }

      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::WITHIN_: {
        enterOuterAlt(_localctx, 4);
        setState(1543);
        clauseWord();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhichNameContext ------------------------------------------------------------------

ClaimQLParser::WhichNameContext::WhichNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::WhichNameContext::IDENTIFIER() {
  return getToken(ClaimQLParser::IDENTIFIER, 0);
}

tree::TerminalNode* ClaimQLParser::WhichNameContext::QUOTED_IDENTIFIER() {
  return getToken(ClaimQLParser::QUOTED_IDENTIFIER, 0);
}

ClaimQLParser::NonReservedWordContext* ClaimQLParser::WhichNameContext::nonReservedWord() {
  return getRuleContext<ClaimQLParser::NonReservedWordContext>(0);
}

ClaimQLParser::FormWordContext* ClaimQLParser::WhichNameContext::formWord() {
  return getRuleContext<ClaimQLParser::FormWordContext>(0);
}


size_t ClaimQLParser::WhichNameContext::getRuleIndex() const {
  return ClaimQLParser::RuleWhichName;
}


ClaimQLParser::WhichNameContext* ClaimQLParser::whichName() {
  WhichNameContext *_localctx = _tracker.createInstance<WhichNameContext>(_ctx, getState());
  enterRule(_localctx, 260, ClaimQLParser::RuleWhichName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1550);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1546);
        match(ClaimQLParser::IDENTIFIER);
        break;
      }

      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 2);
        setState(1547);
        match(ClaimQLParser::QUOTED_IDENTIFIER);
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::YIELD_: {
        enterOuterAlt(_localctx, 3);
        setState(1548);
        nonReservedWord();
        break;
      }

      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::VALUE_: {
        enterOuterAlt(_localctx, 4);
        setState(1549);
        formWord();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SchemaNameContext ------------------------------------------------------------------

ClaimQLParser::SchemaNameContext::SchemaNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::SchemaNameContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

ClaimQLParser::ReservedWordContext* ClaimQLParser::SchemaNameContext::reservedWord() {
  return getRuleContext<ClaimQLParser::ReservedWordContext>(0);
}


size_t ClaimQLParser::SchemaNameContext::getRuleIndex() const {
  return ClaimQLParser::RuleSchemaName;
}


ClaimQLParser::SchemaNameContext* ClaimQLParser::schemaName() {
  SchemaNameContext *_localctx = _tracker.createInstance<SchemaNameContext>(_ctx, getState());
  enterRule(_localctx, 262, ClaimQLParser::RuleSchemaName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1554);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FILTER_:
      case ClaimQLParser::FINISH_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INSERT_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LABELED_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LET_:
      case ClaimQLParser::LOAD_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NEXT_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ORDINALITY_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TYPED_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNKNOWN_:
      case ClaimQLParser::VALUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1552);
        symbolicName();
        break;
      }

      case ClaimQLParser::ALL_:
      case ClaimQLParser::AND_:
      case ClaimQLParser::AS_:
      case ClaimQLParser::ASC_:
      case ClaimQLParser::ASCENDING_:
      case ClaimQLParser::BY_:
      case ClaimQLParser::CASE_:
      case ClaimQLParser::CONTAINS_:
      case ClaimQLParser::CREATE_:
      case ClaimQLParser::DELETE_:
      case ClaimQLParser::DESC_:
      case ClaimQLParser::DESCENDING_:
      case ClaimQLParser::DETACH_:
      case ClaimQLParser::DISTINCT_:
      case ClaimQLParser::ELSE_:
      case ClaimQLParser::END_:
      case ClaimQLParser::ENDS_:
      case ClaimQLParser::EXISTS_:
      case ClaimQLParser::FALSE_:
      case ClaimQLParser::IN_:
      case ClaimQLParser::IS_:
      case ClaimQLParser::LIMIT_:
      case ClaimQLParser::MATCH_:
      case ClaimQLParser::MERGE_:
      case ClaimQLParser::NOT_:
      case ClaimQLParser::NULL_:
      case ClaimQLParser::ON_:
      case ClaimQLParser::OPTIONAL_:
      case ClaimQLParser::OR_:
      case ClaimQLParser::ORDER_:
      case ClaimQLParser::REMOVE_:
      case ClaimQLParser::RETURN_:
      case ClaimQLParser::SET_:
      case ClaimQLParser::SKIP_:
      case ClaimQLParser::STARTS_:
      case ClaimQLParser::THEN_:
      case ClaimQLParser::TRUE_:
      case ClaimQLParser::UNION_:
      case ClaimQLParser::UNWIND_:
      case ClaimQLParser::WHEN_:
      case ClaimQLParser::WHERE_:
      case ClaimQLParser::WITH_:
      case ClaimQLParser::XOR_: {
        enterOuterAlt(_localctx, 2);
        setState(1553);
        reservedWord();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NonReservedWordContext ------------------------------------------------------------------

ClaimQLParser::NonReservedWordContext::NonReservedWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::ACYCLIC_() {
  return getToken(ClaimQLParser::ACYCLIC_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::CALL_() {
  return getToken(ClaimQLParser::CALL_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::CONSTRAINT_() {
  return getToken(ClaimQLParser::CONSTRAINT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::DIFFERENT_() {
  return getToken(ClaimQLParser::DIFFERENT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::DOCUMENT_() {
  return getToken(ClaimQLParser::DOCUMENT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::DROP_() {
  return getToken(ClaimQLParser::DROP_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::EACH_() {
  return getToken(ClaimQLParser::EACH_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::EXCEPT_() {
  return getToken(ClaimQLParser::EXCEPT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::EXPLAIN_() {
  return getToken(ClaimQLParser::EXPLAIN_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::FILTER_() {
  return getToken(ClaimQLParser::FILTER_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::FINISH_() {
  return getToken(ClaimQLParser::FINISH_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::FIRST_() {
  return getToken(ClaimQLParser::FIRST_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::FOR_() {
  return getToken(ClaimQLParser::FOR_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::FROM_() {
  return getToken(ClaimQLParser::FROM_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::FULLTEXT_() {
  return getToken(ClaimQLParser::FULLTEXT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::GROUPS_() {
  return getToken(ClaimQLParser::GROUPS_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::IF_() {
  return getToken(ClaimQLParser::IF_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::INDEX_() {
  return getToken(ClaimQLParser::INDEX_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::INSERT_() {
  return getToken(ClaimQLParser::INSERT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::INTERSECT_() {
  return getToken(ClaimQLParser::INTERSECT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::LABELED_() {
  return getToken(ClaimQLParser::LABELED_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::LAST_() {
  return getToken(ClaimQLParser::LAST_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::LET_() {
  return getToken(ClaimQLParser::LET_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::LOAD_() {
  return getToken(ClaimQLParser::LOAD_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::NEXT_() {
  return getToken(ClaimQLParser::NEXT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::NULLS_() {
  return getToken(ClaimQLParser::NULLS_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::ORDINALITY_() {
  return getToken(ClaimQLParser::ORDINALITY_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::PROFILE_() {
  return getToken(ClaimQLParser::PROFILE_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::REPEATABLE_() {
  return getToken(ClaimQLParser::REPEATABLE_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::REQUIRE_() {
  return getToken(ClaimQLParser::REQUIRE_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::RETRACT_() {
  return getToken(ClaimQLParser::RETRACT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::SHORTEST_() {
  return getToken(ClaimQLParser::SHORTEST_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::SHOW_() {
  return getToken(ClaimQLParser::SHOW_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::SIMPLE_() {
  return getToken(ClaimQLParser::SIMPLE_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::STEPS_() {
  return getToken(ClaimQLParser::STEPS_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::TRAIL_() {
  return getToken(ClaimQLParser::TRAIL_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::TYPED_() {
  return getToken(ClaimQLParser::TYPED_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::UNIQUE_() {
  return getToken(ClaimQLParser::UNIQUE_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::UNKNOWN_() {
  return getToken(ClaimQLParser::UNKNOWN_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::WALK_() {
  return getToken(ClaimQLParser::WALK_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::WHICH_() {
  return getToken(ClaimQLParser::WHICH_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::YIELD_() {
  return getToken(ClaimQLParser::YIELD_, 0);
}


size_t ClaimQLParser::NonReservedWordContext::getRuleIndex() const {
  return ClaimQLParser::RuleNonReservedWord;
}


ClaimQLParser::NonReservedWordContext* ClaimQLParser::nonReservedWord() {
  NonReservedWordContext *_localctx = _tracker.createInstance<NonReservedWordContext>(_ctx, getState());
  enterRule(_localctx, 264, ClaimQLParser::RuleNonReservedWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1556);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FILTER_)
      | (1ULL << ClaimQLParser::FINISH_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INSERT_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LABELED_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::LET_)
      | (1ULL << ClaimQLParser::LOAD_)
      | (1ULL << ClaimQLParser::NEXT_)
      | (1ULL << ClaimQLParser::NULLS_))) != 0) || ((((_la - 67) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 67)) & ((1ULL << (ClaimQLParser::ORDINALITY_ - 67))
      | (1ULL << (ClaimQLParser::PROFILE_ - 67))
      | (1ULL << (ClaimQLParser::REPEATABLE_ - 67))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 67))
      | (1ULL << (ClaimQLParser::RETRACT_ - 67))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 67))
      | (1ULL << (ClaimQLParser::SHOW_ - 67))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 67))
      | (1ULL << (ClaimQLParser::STEPS_ - 67))
      | (1ULL << (ClaimQLParser::TRAIL_ - 67))
      | (1ULL << (ClaimQLParser::TYPED_ - 67))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 67))
      | (1ULL << (ClaimQLParser::UNKNOWN_ - 67))
      | (1ULL << (ClaimQLParser::WALK_ - 67))
      | (1ULL << (ClaimQLParser::WHICH_ - 67))
      | (1ULL << (ClaimQLParser::YIELD_ - 67)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FormWordContext ------------------------------------------------------------------

ClaimQLParser::FormWordContext::FormWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::FormWordContext::ALLSHORTESTPATHS_() {
  return getToken(ClaimQLParser::ALLSHORTESTPATHS_, 0);
}

tree::TerminalNode* ClaimQLParser::FormWordContext::ANY_() {
  return getToken(ClaimQLParser::ANY_, 0);
}

tree::TerminalNode* ClaimQLParser::FormWordContext::COLLECT_() {
  return getToken(ClaimQLParser::COLLECT_, 0);
}

tree::TerminalNode* ClaimQLParser::FormWordContext::COUNT_() {
  return getToken(ClaimQLParser::COUNT_, 0);
}

tree::TerminalNode* ClaimQLParser::FormWordContext::NONE_() {
  return getToken(ClaimQLParser::NONE_, 0);
}

tree::TerminalNode* ClaimQLParser::FormWordContext::REDUCE_() {
  return getToken(ClaimQLParser::REDUCE_, 0);
}

tree::TerminalNode* ClaimQLParser::FormWordContext::SHORTESTPATH_() {
  return getToken(ClaimQLParser::SHORTESTPATH_, 0);
}

tree::TerminalNode* ClaimQLParser::FormWordContext::SINGLE_() {
  return getToken(ClaimQLParser::SINGLE_, 0);
}

tree::TerminalNode* ClaimQLParser::FormWordContext::VALUE_() {
  return getToken(ClaimQLParser::VALUE_, 0);
}


size_t ClaimQLParser::FormWordContext::getRuleIndex() const {
  return ClaimQLParser::RuleFormWord;
}


ClaimQLParser::FormWordContext* ClaimQLParser::formWord() {
  FormWordContext *_localctx = _tracker.createInstance<FormWordContext>(_ctx, getState());
  enterRule(_localctx, 266, ClaimQLParser::RuleFormWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1558);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::NONE_))) != 0) || ((((_la - 70) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 70)) & ((1ULL << (ClaimQLParser::REDUCE_ - 70))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 70))
      | (1ULL << (ClaimQLParser::SINGLE_ - 70))
      | (1ULL << (ClaimQLParser::VALUE_ - 70)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClauseWordContext ------------------------------------------------------------------

ClaimQLParser::ClauseWordContext::ClauseWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::AFFECTS_() {
  return getToken(ClaimQLParser::AFFECTS_, 0);
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::ASSERTED_() {
  return getToken(ClaimQLParser::ASSERTED_, 0);
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::INCLUDING_() {
  return getToken(ClaimQLParser::INCLUDING_, 0);
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::NEGATIVELY_() {
  return getToken(ClaimQLParser::NEGATIVELY_, 0);
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::OFFSET_() {
  return getToken(ClaimQLParser::OFFSET_, 0);
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::POSITIVELY_() {
  return getToken(ClaimQLParser::POSITIVELY_, 0);
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::TRACE_() {
  return getToken(ClaimQLParser::TRACE_, 0);
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::WITHIN_() {
  return getToken(ClaimQLParser::WITHIN_, 0);
}


size_t ClaimQLParser::ClauseWordContext::getRuleIndex() const {
  return ClaimQLParser::RuleClauseWord;
}


ClaimQLParser::ClauseWordContext* ClaimQLParser::clauseWord() {
  ClauseWordContext *_localctx = _tracker.createInstance<ClauseWordContext>(_ctx, getState());
  enterRule(_localctx, 268, ClaimQLParser::RuleClauseWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1560);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::OFFSET_))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 68)) & ((1ULL << (ClaimQLParser::POSITIVELY_ - 68))
      | (1ULL << (ClaimQLParser::TRACE_ - 68))
      | (1ULL << (ClaimQLParser::WITHIN_ - 68)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReservedWordContext ------------------------------------------------------------------

ClaimQLParser::ReservedWordContext::ReservedWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::ALL_() {
  return getToken(ClaimQLParser::ALL_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::AND_() {
  return getToken(ClaimQLParser::AND_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::AS_() {
  return getToken(ClaimQLParser::AS_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::ASC_() {
  return getToken(ClaimQLParser::ASC_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::ASCENDING_() {
  return getToken(ClaimQLParser::ASCENDING_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::BY_() {
  return getToken(ClaimQLParser::BY_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::CASE_() {
  return getToken(ClaimQLParser::CASE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::CONTAINS_() {
  return getToken(ClaimQLParser::CONTAINS_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::CREATE_() {
  return getToken(ClaimQLParser::CREATE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::DELETE_() {
  return getToken(ClaimQLParser::DELETE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::DESC_() {
  return getToken(ClaimQLParser::DESC_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::DESCENDING_() {
  return getToken(ClaimQLParser::DESCENDING_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::DETACH_() {
  return getToken(ClaimQLParser::DETACH_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::DISTINCT_() {
  return getToken(ClaimQLParser::DISTINCT_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::ELSE_() {
  return getToken(ClaimQLParser::ELSE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::END_() {
  return getToken(ClaimQLParser::END_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::ENDS_() {
  return getToken(ClaimQLParser::ENDS_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::EXISTS_() {
  return getToken(ClaimQLParser::EXISTS_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::FALSE_() {
  return getToken(ClaimQLParser::FALSE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::IN_() {
  return getToken(ClaimQLParser::IN_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::IS_() {
  return getToken(ClaimQLParser::IS_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::LIMIT_() {
  return getToken(ClaimQLParser::LIMIT_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::MATCH_() {
  return getToken(ClaimQLParser::MATCH_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::MERGE_() {
  return getToken(ClaimQLParser::MERGE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::NOT_() {
  return getToken(ClaimQLParser::NOT_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::NULL_() {
  return getToken(ClaimQLParser::NULL_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::ON_() {
  return getToken(ClaimQLParser::ON_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::OPTIONAL_() {
  return getToken(ClaimQLParser::OPTIONAL_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::OR_() {
  return getToken(ClaimQLParser::OR_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::ORDER_() {
  return getToken(ClaimQLParser::ORDER_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::REMOVE_() {
  return getToken(ClaimQLParser::REMOVE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::RETURN_() {
  return getToken(ClaimQLParser::RETURN_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::SET_() {
  return getToken(ClaimQLParser::SET_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::SKIP_() {
  return getToken(ClaimQLParser::SKIP_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::STARTS_() {
  return getToken(ClaimQLParser::STARTS_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::THEN_() {
  return getToken(ClaimQLParser::THEN_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::TRUE_() {
  return getToken(ClaimQLParser::TRUE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::UNION_() {
  return getToken(ClaimQLParser::UNION_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::UNWIND_() {
  return getToken(ClaimQLParser::UNWIND_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::WHEN_() {
  return getToken(ClaimQLParser::WHEN_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::WHERE_() {
  return getToken(ClaimQLParser::WHERE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::WITH_() {
  return getToken(ClaimQLParser::WITH_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::XOR_() {
  return getToken(ClaimQLParser::XOR_, 0);
}


size_t ClaimQLParser::ReservedWordContext::getRuleIndex() const {
  return ClaimQLParser::RuleReservedWord;
}


ClaimQLParser::ReservedWordContext* ClaimQLParser::reservedWord() {
  ReservedWordContext *_localctx = _tracker.createInstance<ReservedWordContext>(_ctx, getState());
  enterRule(_localctx, 270, ClaimQLParser::RuleReservedWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1562);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::AND_)
      | (1ULL << ClaimQLParser::AS_)
      | (1ULL << ClaimQLParser::ASC_)
      | (1ULL << ClaimQLParser::ASCENDING_)
      | (1ULL << ClaimQLParser::BY_)
      | (1ULL << ClaimQLParser::CASE_)
      | (1ULL << ClaimQLParser::CONTAINS_)
      | (1ULL << ClaimQLParser::CREATE_)
      | (1ULL << ClaimQLParser::DELETE_)
      | (1ULL << ClaimQLParser::DESC_)
      | (1ULL << ClaimQLParser::DESCENDING_)
      | (1ULL << ClaimQLParser::DETACH_)
      | (1ULL << ClaimQLParser::DISTINCT_)
      | (1ULL << ClaimQLParser::ELSE_)
      | (1ULL << ClaimQLParser::END_)
      | (1ULL << ClaimQLParser::ENDS_)
      | (1ULL << ClaimQLParser::EXISTS_)
      | (1ULL << ClaimQLParser::FALSE_)
      | (1ULL << ClaimQLParser::IN_)
      | (1ULL << ClaimQLParser::IS_)
      | (1ULL << ClaimQLParser::LIMIT_)
      | (1ULL << ClaimQLParser::MATCH_)
      | (1ULL << ClaimQLParser::MERGE_)
      | (1ULL << ClaimQLParser::NOT_)
      | (1ULL << ClaimQLParser::NULL_)
      | (1ULL << ClaimQLParser::ON_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::OPTIONAL_ - 64))
      | (1ULL << (ClaimQLParser::OR_ - 64))
      | (1ULL << (ClaimQLParser::ORDER_ - 64))
      | (1ULL << (ClaimQLParser::REMOVE_ - 64))
      | (1ULL << (ClaimQLParser::RETURN_ - 64))
      | (1ULL << (ClaimQLParser::SET_ - 64))
      | (1ULL << (ClaimQLParser::SKIP_ - 64))
      | (1ULL << (ClaimQLParser::STARTS_ - 64))
      | (1ULL << (ClaimQLParser::THEN_ - 64))
      | (1ULL << (ClaimQLParser::TRUE_ - 64))
      | (1ULL << (ClaimQLParser::UNION_ - 64))
      | (1ULL << (ClaimQLParser::UNWIND_ - 64))
      | (1ULL << (ClaimQLParser::WHEN_ - 64))
      | (1ULL << (ClaimQLParser::WHERE_ - 64))
      | (1ULL << (ClaimQLParser::WITH_ - 64))
      | (1ULL << (ClaimQLParser::XOR_ - 64)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

// Static vars and initialization.
std::vector<dfa::DFA> ClaimQLParser::_decisionToDFA;
atn::PredictionContextCache ClaimQLParser::_sharedContextCache;

// We own the ATN which in turn owns the ATN states.
atn::ATN ClaimQLParser::_atn;
std::vector<uint16_t> ClaimQLParser::_serializedATN;

std::vector<std::string> ClaimQLParser::_ruleNames = {
  "queryText", "statement", "regularQuery", "queryOperator", "singleQuery", 
  "clause", "pageItem", "matchClause", "matchMode", "whereClause", "unwindClause", 
  "letClause", "letItem", "filterClause", "forClause", "forPosition", "finishClause", 
  "withClause", "returnClause", "projection", "projectionItems", "projectionItem", 
  "orderBy", "sortItem", "skipClause", "limitClause", "callProcedure", "yieldClause", 
  "yieldItem", "loadCsvClause", "callSubquery", "subqueryScope", "createClause", 
  "mergeClause", "mergeAction", "setClause", "setItem", "removeClause", 
  "removeItem", "deleteClause", "evidence", "retractClause", "target", "targetBase", 
  "targetStep", "traceClause", "traceItem", "whichStatement", "whichSide", 
  "whichOption", "whichResult", "createIndex", "indexProperties", "dropIndex", 
  "createConstraint", "requiredProperties", "constraintKind", "constraintWord", 
  "dropConstraint", "ifNotExists", "ifExists", "schemaTarget", "propertyReference", 
  "showStatement", "showWord", "showYield", "patternList", "pathPattern", 
  "pathPrefix", "innerPrefix", "prefixWord", "modeWord", "shortestPathPattern", 
  "patternElement", "parenthesizedPath", "patternStep", "nodePattern", "relationshipPattern", 
  "pathRelationship", "relationshipDetail", "patternLabels", "properties", 
  "lengthRange", "quantifier", "labelExpression", "labelConjunction", "labelFactor", 
  "expressionList", "expression", "value", "binaryOperator", "operand", 
  "postfix", "truthValue", "isTest", "subscript", "predicateLabels", "predicateConjunction", 
  "atom", "named", "nameTail", "bracketed", "grouped", "worded", "wordNamed", 
  "literal", "parameter", "parenthesized", "listLiteral", "mapLiteral", 
  "mapEntry", "mapSelection", "mapProjectionItem", "caseExpression", "caseBranch", 
  "countStar", "existsCall", "arguments", "callTail", "qualifiedName", "listComprehension", 
  "patternComprehension", "patternExpression", "quantifierExpression", "reduceExpression", 
  "subqueryExpression", "valueType", "typeWord", "symbolicName", "plainName", 
  "whichName", "schemaName", "nonReservedWord", "formWord", "clauseWord", 
  "reservedWord"
};

std::vector<std::string> ClaimQLParser::_literalNames = {
  "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "", "", "", "", "", "", "", "", "", "", "", "", "", "'+='", "'<='", "'>='", 
  "'<>'", "'=~'", "'..'", "'||'", "'='", "'<'", "'>'", "'+'", "'-'", "'*'", 
  "'/'", "'%'", "'^'", "'('", "')'", "'['", "']'", "'{'", "'}'", "','", 
  "'.'", "':'", "';'", "'|'", "'&'", "'!'", "'$'", "'?'"
};

std::vector<std::string> ClaimQLParser::_symbolicNames = {
  "", "ACYCLIC_", "AFFECTS_", "ALL_", "ALLSHORTESTPATHS_", "AND_", "ANY_", 
  "AS_", "ASC_", "ASCENDING_", "ASSERTED_", "BY_", "CALL_", "CASE_", "COLLECT_", 
  "CONSTRAINT_", "CONTAINS_", "COUNT_", "CREATE_", "DELETE_", "DESC_", "DESCENDING_", 
  "DETACH_", "DIFFERENT_", "DISTINCT_", "DOCUMENT_", "DROP_", "EACH_", "ELSE_", 
  "END_", "ENDS_", "EXCEPT_", "EXISTS_", "EXPLAIN_", "FALSE_", "FILTER_", 
  "FINISH_", "FIRST_", "FOR_", "FROM_", "FULLTEXT_", "GROUPS_", "IF_", "IN_", 
  "INCLUDING_", "INDEX_", "INSERT_", "INTERSECT_", "IS_", "LABELED_", "LAST_", 
  "LET_", "LIMIT_", "LOAD_", "MATCH_", "MERGE_", "NEGATIVELY_", "NEXT_", 
  "NONE_", "NOT_", "NULL_", "NULLS_", "OFFSET_", "ON_", "OPTIONAL_", "OR_", 
  "ORDER_", "ORDINALITY_", "POSITIVELY_", "PROFILE_", "REDUCE_", "REMOVE_", 
  "REPEATABLE_", "REQUIRE_", "RETRACT_", "RETURN_", "SET_", "SHORTEST_", 
  "SHORTESTPATH_", "SHOW_", "SIMPLE_", "SINGLE_", "SKIP_", "STARTS_", "STEPS_", 
  "THEN_", "TRACE_", "TRAIL_", "TRUE_", "TYPED_", "UNION_", "UNIQUE_", "UNKNOWN_", 
  "UNWIND_", "VALUE_", "WALK_", "WHEN_", "WHERE_", "WHICH_", "WITH_", "WITHIN_", 
  "XOR_", "YIELD_", "PLUS_EQUAL", "LESS_EQUAL", "GREATER_EQUAL", "NOT_EQUAL", 
  "MATCHES", "DOT_DOT", "DOUBLE_BAR", "EQUAL", "LESS", "GREATER", "PLUS", 
  "MINUS", "STAR", "SLASH", "PERCENT", "CARET", "LEFT_PAREN", "RIGHT_PAREN", 
  "LEFT_BRACKET", "RIGHT_BRACKET", "LEFT_BRACE", "RIGHT_BRACE", "COMMA", 
  "DOT", "COLON", "SEMICOLON", "BAR", "AMPERSAND", "EXCLAMATION", "DOLLAR", 
  "QUESTION", "INTEGER", "FLOAT", "STRING", "IDENTIFIER", "QUOTED_IDENTIFIER", 
  "WHITESPACE", "LINE_COMMENT", "BLOCK_COMMENT", "BAD_NUMBER", "UNTERMINATED_STRING", 
  "UNTERMINATED_NAME", "UNTERMINATED_COMMENT", "UNKNOWN_CHARACTER"
};

dfa::Vocabulary ClaimQLParser::_vocabulary(_literalNames, _symbolicNames);

std::vector<std::string> ClaimQLParser::_tokenNames;

ClaimQLParser::Initializer::Initializer() {
	for (size_t i = 0; i < _symbolicNames.size(); ++i) {
		std::string name = _vocabulary.getLiteralName(i);
		if (name.empty()) {
			name = _vocabulary.getSymbolicName(i);
		}

		if (name.empty()) {
			_tokenNames.push_back("<INVALID>");
		} else {
      _tokenNames.push_back(name);
    }
	}

  _serializedATN = {
    0x3, 0x608b, 0xa72a, 0x8133, 0xb9ed, 0x417c, 0x3be7, 0x7786, 0x5964, 
    0x3, 0x94, 0x61f, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
    0x9, 0x4, 0x4, 0x5, 0x9, 0x5, 0x4, 0x6, 0x9, 0x6, 0x4, 0x7, 0x9, 0x7, 
    0x4, 0x8, 0x9, 0x8, 0x4, 0x9, 0x9, 0x9, 0x4, 0xa, 0x9, 0xa, 0x4, 0xb, 
    0x9, 0xb, 0x4, 0xc, 0x9, 0xc, 0x4, 0xd, 0x9, 0xd, 0x4, 0xe, 0x9, 0xe, 
    0x4, 0xf, 0x9, 0xf, 0x4, 0x10, 0x9, 0x10, 0x4, 0x11, 0x9, 0x11, 0x4, 
    0x12, 0x9, 0x12, 0x4, 0x13, 0x9, 0x13, 0x4, 0x14, 0x9, 0x14, 0x4, 0x15, 
    0x9, 0x15, 0x4, 0x16, 0x9, 0x16, 0x4, 0x17, 0x9, 0x17, 0x4, 0x18, 0x9, 
    0x18, 0x4, 0x19, 0x9, 0x19, 0x4, 0x1a, 0x9, 0x1a, 0x4, 0x1b, 0x9, 0x1b, 
    0x4, 0x1c, 0x9, 0x1c, 0x4, 0x1d, 0x9, 0x1d, 0x4, 0x1e, 0x9, 0x1e, 0x4, 
    0x1f, 0x9, 0x1f, 0x4, 0x20, 0x9, 0x20, 0x4, 0x21, 0x9, 0x21, 0x4, 0x22, 
    0x9, 0x22, 0x4, 0x23, 0x9, 0x23, 0x4, 0x24, 0x9, 0x24, 0x4, 0x25, 0x9, 
    0x25, 0x4, 0x26, 0x9, 0x26, 0x4, 0x27, 0x9, 0x27, 0x4, 0x28, 0x9, 0x28, 
    0x4, 0x29, 0x9, 0x29, 0x4, 0x2a, 0x9, 0x2a, 0x4, 0x2b, 0x9, 0x2b, 0x4, 
    0x2c, 0x9, 0x2c, 0x4, 0x2d, 0x9, 0x2d, 0x4, 0x2e, 0x9, 0x2e, 0x4, 0x2f, 
    0x9, 0x2f, 0x4, 0x30, 0x9, 0x30, 0x4, 0x31, 0x9, 0x31, 0x4, 0x32, 0x9, 
    0x32, 0x4, 0x33, 0x9, 0x33, 0x4, 0x34, 0x9, 0x34, 0x4, 0x35, 0x9, 0x35, 
    0x4, 0x36, 0x9, 0x36, 0x4, 0x37, 0x9, 0x37, 0x4, 0x38, 0x9, 0x38, 0x4, 
    0x39, 0x9, 0x39, 0x4, 0x3a, 0x9, 0x3a, 0x4, 0x3b, 0x9, 0x3b, 0x4, 0x3c, 
    0x9, 0x3c, 0x4, 0x3d, 0x9, 0x3d, 0x4, 0x3e, 0x9, 0x3e, 0x4, 0x3f, 0x9, 
    0x3f, 0x4, 0x40, 0x9, 0x40, 0x4, 0x41, 0x9, 0x41, 0x4, 0x42, 0x9, 0x42, 
    0x4, 0x43, 0x9, 0x43, 0x4, 0x44, 0x9, 0x44, 0x4, 0x45, 0x9, 0x45, 0x4, 
    0x46, 0x9, 0x46, 0x4, 0x47, 0x9, 0x47, 0x4, 0x48, 0x9, 0x48, 0x4, 0x49, 
    0x9, 0x49, 0x4, 0x4a, 0x9, 0x4a, 0x4, 0x4b, 0x9, 0x4b, 0x4, 0x4c, 0x9, 
    0x4c, 0x4, 0x4d, 0x9, 0x4d, 0x4, 0x4e, 0x9, 0x4e, 0x4, 0x4f, 0x9, 0x4f, 
    0x4, 0x50, 0x9, 0x50, 0x4, 0x51, 0x9, 0x51, 0x4, 0x52, 0x9, 0x52, 0x4, 
    0x53, 0x9, 0x53, 0x4, 0x54, 0x9, 0x54, 0x4, 0x55, 0x9, 0x55, 0x4, 0x56, 
    0x9, 0x56, 0x4, 0x57, 0x9, 0x57, 0x4, 0x58, 0x9, 0x58, 0x4, 0x59, 0x9, 
    0x59, 0x4, 0x5a, 0x9, 0x5a, 0x4, 0x5b, 0x9, 0x5b, 0x4, 0x5c, 0x9, 0x5c, 
    0x4, 0x5d, 0x9, 0x5d, 0x4, 0x5e, 0x9, 0x5e, 0x4, 0x5f, 0x9, 0x5f, 0x4, 
    0x60, 0x9, 0x60, 0x4, 0x61, 0x9, 0x61, 0x4, 0x62, 0x9, 0x62, 0x4, 0x63, 
    0x9, 0x63, 0x4, 0x64, 0x9, 0x64, 0x4, 0x65, 0x9, 0x65, 0x4, 0x66, 0x9, 
    0x66, 0x4, 0x67, 0x9, 0x67, 0x4, 0x68, 0x9, 0x68, 0x4, 0x69, 0x9, 0x69, 
    0x4, 0x6a, 0x9, 0x6a, 0x4, 0x6b, 0x9, 0x6b, 0x4, 0x6c, 0x9, 0x6c, 0x4, 
    0x6d, 0x9, 0x6d, 0x4, 0x6e, 0x9, 0x6e, 0x4, 0x6f, 0x9, 0x6f, 0x4, 0x70, 
    0x9, 0x70, 0x4, 0x71, 0x9, 0x71, 0x4, 0x72, 0x9, 0x72, 0x4, 0x73, 0x9, 
    0x73, 0x4, 0x74, 0x9, 0x74, 0x4, 0x75, 0x9, 0x75, 0x4, 0x76, 0x9, 0x76, 
    0x4, 0x77, 0x9, 0x77, 0x4, 0x78, 0x9, 0x78, 0x4, 0x79, 0x9, 0x79, 0x4, 
    0x7a, 0x9, 0x7a, 0x4, 0x7b, 0x9, 0x7b, 0x4, 0x7c, 0x9, 0x7c, 0x4, 0x7d, 
    0x9, 0x7d, 0x4, 0x7e, 0x9, 0x7e, 0x4, 0x7f, 0x9, 0x7f, 0x4, 0x80, 0x9, 
    0x80, 0x4, 0x81, 0x9, 0x81, 0x4, 0x82, 0x9, 0x82, 0x4, 0x83, 0x9, 0x83, 
    0x4, 0x84, 0x9, 0x84, 0x4, 0x85, 0x9, 0x85, 0x4, 0x86, 0x9, 0x86, 0x4, 
    0x87, 0x9, 0x87, 0x4, 0x88, 0x9, 0x88, 0x4, 0x89, 0x9, 0x89, 0x3, 0x2, 
    0x5, 0x2, 0x114, 0xa, 0x2, 0x3, 0x2, 0x3, 0x2, 0x5, 0x2, 0x118, 0xa, 
    0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 
    0x3, 0x3, 0x3, 0x3, 0x3, 0x5, 0x3, 0x123, 0xa, 0x3, 0x3, 0x4, 0x3, 0x4, 
    0x3, 0x4, 0x3, 0x4, 0x7, 0x4, 0x129, 0xa, 0x4, 0xc, 0x4, 0xe, 0x4, 0x12c, 
    0xb, 0x4, 0x3, 0x5, 0x3, 0x5, 0x5, 0x5, 0x130, 0xa, 0x5, 0x3, 0x5, 0x3, 
    0x5, 0x5, 0x5, 0x134, 0xa, 0x5, 0x5, 0x5, 0x136, 0xa, 0x5, 0x3, 0x6, 
    0x7, 0x6, 0x139, 0xa, 0x6, 0xc, 0x6, 0xe, 0x6, 0x13c, 0xb, 0x6, 0x3, 
    0x6, 0x6, 0x6, 0x13f, 0xa, 0x6, 0xd, 0x6, 0xe, 0x6, 0x140, 0x3, 0x7, 
    0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 
    0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 
    0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 0x155, 0xa, 0x7, 0x3, 0x7, 0x7, 
    0x7, 0x158, 0xa, 0x7, 0xc, 0x7, 0xe, 0x7, 0x15b, 0xb, 0x7, 0x5, 0x7, 
    0x15d, 0xa, 0x7, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x5, 0x8, 0x162, 0xa, 
    0x8, 0x3, 0x9, 0x5, 0x9, 0x165, 0xa, 0x9, 0x3, 0x9, 0x3, 0x9, 0x5, 0x9, 
    0x169, 0xa, 0x9, 0x3, 0x9, 0x3, 0x9, 0x5, 0x9, 0x16d, 0xa, 0x9, 0x3, 
    0xa, 0x3, 0xa, 0x3, 0xa, 0x5, 0xa, 0x172, 0xa, 0xa, 0x3, 0xb, 0x3, 0xb, 
    0x3, 0xb, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xd, 
    0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x7, 0xd, 0x180, 0xa, 0xd, 0xc, 0xd, 0xe, 
    0xd, 0x183, 0xb, 0xd, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xf, 
    0x3, 0xf, 0x5, 0xf, 0x18b, 0xa, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x5, 0x10, 0x194, 0xa, 0x10, 
    0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x12, 0x3, 0x12, 0x3, 
    0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x7, 0x13, 0x1a0, 0xa, 0x13, 
    0xc, 0x13, 0xe, 0x13, 0x1a3, 0xb, 0x13, 0x5, 0x13, 0x1a5, 0xa, 0x13, 
    0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 0x15, 0x5, 0x15, 0x1ab, 0xa, 0x15, 
    0x3, 0x15, 0x3, 0x15, 0x5, 0x15, 0x1af, 0xa, 0x15, 0x3, 0x15, 0x5, 0x15, 
    0x1b2, 0xa, 0x15, 0x3, 0x15, 0x5, 0x15, 0x1b5, 0xa, 0x15, 0x3, 0x16, 
    0x3, 0x16, 0x3, 0x16, 0x7, 0x16, 0x1ba, 0xa, 0x16, 0xc, 0x16, 0xe, 0x16, 
    0x1bd, 0xb, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x7, 0x16, 0x1c2, 
    0xa, 0x16, 0xc, 0x16, 0xe, 0x16, 0x1c5, 0xb, 0x16, 0x5, 0x16, 0x1c7, 
    0xa, 0x16, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x5, 0x17, 0x1cc, 0xa, 0x17, 
    0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x7, 0x18, 0x1d3, 
    0xa, 0x18, 0xc, 0x18, 0xe, 0x18, 0x1d6, 0xb, 0x18, 0x3, 0x19, 0x3, 0x19, 
    0x5, 0x19, 0x1da, 0xa, 0x19, 0x3, 0x19, 0x3, 0x19, 0x5, 0x19, 0x1de, 
    0xa, 0x19, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1b, 0x3, 0x1b, 0x3, 
    0x1b, 0x3, 0x1c, 0x5, 0x1c, 0x1e7, 0xa, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 
    0x3, 0x1c, 0x3, 0x1c, 0x5, 0x1c, 0x1ed, 0xa, 0x1c, 0x3, 0x1c, 0x5, 0x1c, 
    0x1f0, 0xa, 0x1c, 0x3, 0x1c, 0x5, 0x1c, 0x1f3, 0xa, 0x1c, 0x3, 0x1d, 
    0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x7, 0x1d, 0x1fa, 0xa, 0x1d, 
    0xc, 0x1d, 0xe, 0x1d, 0x1fd, 0xb, 0x1d, 0x5, 0x1d, 0x1ff, 0xa, 0x1d, 
    0x3, 0x1d, 0x5, 0x1d, 0x202, 0xa, 0x1d, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 
    0x5, 0x1e, 0x207, 0xa, 0x1e, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 
    0x5, 0x1f, 0x20d, 0xa, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 
    0x3, 0x1f, 0x3, 0x1f, 0x5, 0x1f, 0x215, 0xa, 0x1f, 0x3, 0x20, 0x5, 0x20, 
    0x218, 0xa, 0x20, 0x3, 0x20, 0x3, 0x20, 0x5, 0x20, 0x21c, 0xa, 0x20, 
    0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x21, 0x3, 0x21, 0x3, 
    0x21, 0x3, 0x21, 0x3, 0x21, 0x7, 0x21, 0x227, 0xa, 0x21, 0xc, 0x21, 
    0xe, 0x21, 0x22a, 0xb, 0x21, 0x5, 0x21, 0x22c, 0xa, 0x21, 0x3, 0x21, 
    0x3, 0x21, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x5, 0x22, 0x233, 0xa, 0x22, 
    0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x7, 0x23, 0x238, 0xa, 0x23, 0xc, 0x23, 
    0xe, 0x23, 0x23b, 0xb, 0x23, 0x3, 0x23, 0x5, 0x23, 0x23e, 0xa, 0x23, 
    0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x7, 
    0x24, 0x246, 0xa, 0x24, 0xc, 0x24, 0xe, 0x24, 0x249, 0xb, 0x24, 0x3, 
    0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x7, 0x25, 0x24f, 0xa, 0x25, 
    0xc, 0x25, 0xe, 0x25, 0x252, 0xb, 0x25, 0x3, 0x25, 0x5, 0x25, 0x255, 
    0xa, 0x25, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 
    0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x6, 0x26, 
    0x262, 0xa, 0x26, 0xd, 0x26, 0xe, 0x26, 0x263, 0x5, 0x26, 0x266, 0xa, 
    0x26, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x7, 0x27, 0x26c, 
    0xa, 0x27, 0xc, 0x27, 0xe, 0x27, 0x26f, 0xb, 0x27, 0x3, 0x28, 0x3, 0x28, 
    0x3, 0x28, 0x7, 0x28, 0x274, 0xa, 0x28, 0xc, 0x28, 0xe, 0x28, 0x277, 
    0xb, 0x28, 0x3, 0x29, 0x5, 0x29, 0x27a, 0xa, 0x29, 0x3, 0x29, 0x3, 0x29, 
    0x3, 0x29, 0x3, 0x29, 0x7, 0x29, 0x280, 0xa, 0x29, 0xc, 0x29, 0xe, 0x29, 
    0x283, 0xb, 0x29, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2b, 0x3, 0x2b, 
    0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x5, 0x2b, 0x28d, 0xa, 0x2b, 0x3, 0x2c, 
    0x3, 0x2c, 0x7, 0x2c, 0x291, 0xa, 0x2c, 0xc, 0x2c, 0xe, 0x2c, 0x294, 
    0xb, 0x2c, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 
    0x2d, 0x29b, 0xa, 0x2d, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x2a3, 0xa, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 
    0x3, 0x2f, 0x3, 0x2f, 0x7, 0x2f, 0x2a9, 0xa, 0x2f, 0xc, 0x2f, 0xe, 0x2f, 
    0x2ac, 0xb, 0x2f, 0x3, 0x30, 0x3, 0x30, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 
    0x3, 0x31, 0x3, 0x31, 0x7, 0x31, 0x2b5, 0xa, 0x31, 0xc, 0x31, 0xe, 0x31, 
    0x2b8, 0xb, 0x31, 0x3, 0x31, 0x5, 0x31, 0x2bb, 0xa, 0x31, 0x3, 0x31, 
    0x5, 0x31, 0x2be, 0xa, 0x31, 0x3, 0x31, 0x5, 0x31, 0x2c1, 0xa, 0x31, 
    0x3, 0x31, 0x5, 0x31, 0x2c4, 0xa, 0x31, 0x3, 0x31, 0x5, 0x31, 0x2c7, 
    0xa, 0x31, 0x3, 0x32, 0x5, 0x32, 0x2ca, 0xa, 0x32, 0x3, 0x32, 0x3, 0x32, 
    0x5, 0x32, 0x2ce, 0xa, 0x32, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 
    0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x7, 
    0x33, 0x2da, 0xa, 0x33, 0xc, 0x33, 0xe, 0x33, 0x2dd, 0xb, 0x33, 0x3, 
    0x33, 0x3, 0x33, 0x5, 0x33, 0x2e1, 0xa, 0x33, 0x3, 0x34, 0x3, 0x34, 
    0x5, 0x34, 0x2e5, 0xa, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 
    0x3, 0x34, 0x7, 0x34, 0x2ec, 0xa, 0x34, 0xc, 0x34, 0xe, 0x34, 0x2ef, 
    0xb, 0x34, 0x5, 0x34, 0x2f1, 0xa, 0x34, 0x5, 0x34, 0x2f3, 0xa, 0x34, 
    0x3, 0x35, 0x3, 0x35, 0x5, 0x35, 0x2f7, 0xa, 0x35, 0x3, 0x35, 0x3, 0x35, 
    0x5, 0x35, 0x2fb, 0xa, 0x35, 0x3, 0x35, 0x5, 0x35, 0x2fe, 0xa, 0x35, 
    0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x36, 0x3, 
    0x36, 0x3, 0x36, 0x3, 0x36, 0x7, 0x36, 0x309, 0xa, 0x36, 0xc, 0x36, 
    0xe, 0x36, 0x30c, 0xb, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x7, 0x36, 0x315, 0xa, 0x36, 0xc, 0x36, 
    0xe, 0x36, 0x318, 0xb, 0x36, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x31c, 
    0xa, 0x36, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x5, 0x37, 0x322, 
    0xa, 0x37, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x5, 0x38, 0x327, 0xa, 0x38, 
    0x3, 0x38, 0x5, 0x38, 0x32a, 0xa, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 
    0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 
    0x39, 0x3, 0x39, 0x7, 0x39, 0x337, 0xa, 0x39, 0xc, 0x39, 0xe, 0x39, 
    0x33a, 0xb, 0x39, 0x3, 0x39, 0x3, 0x39, 0x5, 0x39, 0x33e, 0xa, 0x39, 
    0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x5, 0x3a, 0x344, 0xa, 0x3a, 
    0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x6, 0x3a, 0x349, 0xa, 0x3a, 0xd, 0x3a, 
    0xe, 0x3a, 0x34a, 0x3, 0x3a, 0x3, 0x3a, 0x6, 0x3a, 0x34f, 0xa, 0x3a, 
    0xd, 0x3a, 0xe, 0x3a, 0x350, 0x5, 0x3a, 0x353, 0xa, 0x3a, 0x3, 0x3b, 
    0x3, 0x3b, 0x5, 0x3b, 0x357, 0xa, 0x3b, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 
    0x3, 0x3c, 0x5, 0x3c, 0x35d, 0xa, 0x3c, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 
    0x3, 0x3d, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3f, 0x3, 0x3f, 0x3, 
    0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 
    0x5, 0x3f, 0x36f, 0xa, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 
    0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x5, 0x3f, 0x379, 0xa, 0x3f, 
    0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x5, 0x3f, 0x37e, 0xa, 0x3f, 0x3, 0x40, 
    0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x41, 0x3, 0x41, 0x6, 0x41, 0x386, 
    0xa, 0x41, 0xd, 0x41, 0xe, 0x41, 0x387, 0x3, 0x41, 0x3, 0x41, 0x5, 0x41, 
    0x38c, 0xa, 0x41, 0x3, 0x41, 0x5, 0x41, 0x38f, 0xa, 0x41, 0x3, 0x42, 
    0x3, 0x42, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x7, 
    0x43, 0x398, 0xa, 0x43, 0xc, 0x43, 0xe, 0x43, 0x39b, 0xb, 0x43, 0x5, 
    0x43, 0x39d, 0xa, 0x43, 0x3, 0x43, 0x5, 0x43, 0x3a0, 0xa, 0x43, 0x3, 
    0x43, 0x5, 0x43, 0x3a3, 0xa, 0x43, 0x3, 0x43, 0x5, 0x43, 0x3a6, 0xa, 
    0x43, 0x3, 0x43, 0x5, 0x43, 0x3a9, 0xa, 0x43, 0x3, 0x44, 0x3, 0x44, 
    0x3, 0x44, 0x7, 0x44, 0x3ae, 0xa, 0x44, 0xc, 0x44, 0xe, 0x44, 0x3b1, 
    0xb, 0x44, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x5, 0x45, 0x3b6, 0xa, 0x45, 
    0x3, 0x45, 0x5, 0x45, 0x3b9, 0xa, 0x45, 0x3, 0x45, 0x3, 0x45, 0x5, 0x45, 
    0x3bd, 0xa, 0x45, 0x3, 0x46, 0x3, 0x46, 0x5, 0x46, 0x3c1, 0xa, 0x46, 
    0x3, 0x46, 0x7, 0x46, 0x3c4, 0xa, 0x46, 0xc, 0x46, 0xe, 0x46, 0x3c7, 
    0xb, 0x46, 0x3, 0x47, 0x3, 0x47, 0x7, 0x47, 0x3cb, 0xa, 0x47, 0xc, 0x47, 
    0xe, 0x47, 0x3ce, 0xb, 0x47, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x5, 0x48, 
    0x3d3, 0xa, 0x48, 0x3, 0x49, 0x3, 0x49, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 
    0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4b, 0x3, 0x4b, 0x5, 0x4b, 0x3de, 0xa, 0x4b, 
    0x3, 0x4b, 0x5, 0x4b, 0x3e1, 0xa, 0x4b, 0x3, 0x4b, 0x6, 0x4b, 0x3e4, 
    0xa, 0x4b, 0xd, 0x4b, 0xe, 0x4b, 0x3e5, 0x3, 0x4c, 0x3, 0x4c, 0x5, 0x4c, 
    0x3ea, 0xa, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x5, 0x4c, 0x3ee, 0xa, 0x4c, 
    0x3, 0x4c, 0x3, 0x4c, 0x5, 0x4c, 0x3f2, 0xa, 0x4c, 0x3, 0x4d, 0x3, 0x4d, 
    0x3, 0x4d, 0x3, 0x4e, 0x3, 0x4e, 0x5, 0x4e, 0x3f9, 0xa, 0x4e, 0x3, 0x4e, 
    0x5, 0x4e, 0x3fc, 0xa, 0x4e, 0x3, 0x4e, 0x5, 0x4e, 0x3ff, 0xa, 0x4e, 
    0x3, 0x4e, 0x5, 0x4e, 0x402, 0xa, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4f, 
    0x5, 0x4f, 0x407, 0xa, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x5, 0x4f, 0x40b, 
    0xa, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x5, 0x4f, 0x40f, 0xa, 0x4f, 0x3, 0x4f, 
    0x5, 0x4f, 0x412, 0xa, 0x4f, 0x3, 0x50, 0x5, 0x50, 0x415, 0xa, 0x50, 
    0x3, 0x50, 0x3, 0x50, 0x5, 0x50, 0x419, 0xa, 0x50, 0x3, 0x50, 0x5, 0x50, 
    0x41c, 0xa, 0x50, 0x3, 0x50, 0x5, 0x50, 0x41f, 0xa, 0x50, 0x3, 0x50, 
    0x5, 0x50, 0x422, 0xa, 0x50, 0x3, 0x51, 0x3, 0x51, 0x5, 0x51, 0x426, 
    0xa, 0x51, 0x3, 0x51, 0x5, 0x51, 0x429, 0xa, 0x51, 0x3, 0x51, 0x5, 0x51, 
    0x42c, 0xa, 0x51, 0x3, 0x51, 0x5, 0x51, 0x42f, 0xa, 0x51, 0x3, 0x51, 
    0x5, 0x51, 0x432, 0xa, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x52, 0x3, 0x52, 
    0x3, 0x52, 0x3, 0x53, 0x3, 0x53, 0x5, 0x53, 0x43b, 0xa, 0x53, 0x3, 0x54, 
    0x3, 0x54, 0x5, 0x54, 0x43f, 0xa, 0x54, 0x3, 0x54, 0x3, 0x54, 0x5, 0x54, 
    0x443, 0xa, 0x54, 0x5, 0x54, 0x445, 0xa, 0x54, 0x3, 0x55, 0x3, 0x55, 
    0x3, 0x55, 0x3, 0x55, 0x3, 0x55, 0x3, 0x55, 0x3, 0x55, 0x3, 0x55, 0x5, 
    0x55, 0x44f, 0xa, 0x55, 0x3, 0x55, 0x3, 0x55, 0x5, 0x55, 0x453, 0xa, 
    0x55, 0x3, 0x55, 0x5, 0x55, 0x456, 0xa, 0x55, 0x3, 0x56, 0x3, 0x56, 
    0x3, 0x56, 0x5, 0x56, 0x45b, 0xa, 0x56, 0x3, 0x56, 0x7, 0x56, 0x45e, 
    0xa, 0x56, 0xc, 0x56, 0xe, 0x56, 0x461, 0xb, 0x56, 0x3, 0x57, 0x3, 0x57, 
    0x3, 0x57, 0x7, 0x57, 0x466, 0xa, 0x57, 0xc, 0x57, 0xe, 0x57, 0x469, 
    0xb, 0x57, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 
    0x58, 0x3, 0x58, 0x3, 0x58, 0x5, 0x58, 0x473, 0xa, 0x58, 0x3, 0x59, 
    0x3, 0x59, 0x3, 0x59, 0x7, 0x59, 0x478, 0xa, 0x59, 0xc, 0x59, 0xe, 0x59, 
    0x47b, 0xb, 0x59, 0x3, 0x5a, 0x7, 0x5a, 0x47e, 0xa, 0x5a, 0xc, 0x5a, 
    0xe, 0x5a, 0x481, 0xb, 0x5a, 0x3, 0x5a, 0x3, 0x5a, 0x3, 0x5a, 0x7, 0x5a, 
    0x486, 0xa, 0x5a, 0xc, 0x5a, 0xe, 0x5a, 0x489, 0xb, 0x5a, 0x3, 0x5a, 
    0x7, 0x5a, 0x48c, 0xa, 0x5a, 0xc, 0x5a, 0xe, 0x5a, 0x48f, 0xb, 0x5a, 
    0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 0x5, 
    0x5b, 0x497, 0xa, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 0x5, 0x5b, 0x49b, 0xa, 
    0x5b, 0x7, 0x5b, 0x49d, 0xa, 0x5b, 0xc, 0x5b, 0xe, 0x5b, 0x4a0, 0xb, 
    0x5b, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 
    0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 
    0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 
    0x3, 0x5c, 0x5, 0x5c, 0x4b6, 0xa, 0x5c, 0x3, 0x5d, 0x7, 0x5d, 0x4b9, 
    0xa, 0x5d, 0xc, 0x5d, 0xe, 0x5d, 0x4bc, 0xb, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 
    0x7, 0x5d, 0x4c0, 0xa, 0x5d, 0xc, 0x5d, 0xe, 0x5d, 0x4c3, 0xb, 0x5d, 
    0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 
    0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x5, 0x5e, 0x4ce, 0xa, 0x5e, 0x3, 0x5f, 
    0x3, 0x5f, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 0x5, 0x60, 0x4d6, 
    0xa, 0x60, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 0x6, 0x60, 0x4dc, 
    0xa, 0x60, 0xd, 0x60, 0xe, 0x60, 0x4dd, 0x3, 0x60, 0x5, 0x60, 0x4e1, 
    0xa, 0x60, 0x5, 0x60, 0x4e3, 0xa, 0x60, 0x3, 0x61, 0x3, 0x61, 0x3, 0x61, 
    0x5, 0x61, 0x4e8, 0xa, 0x61, 0x5, 0x61, 0x4ea, 0xa, 0x61, 0x3, 0x61, 
    0x3, 0x61, 0x5, 0x61, 0x4ee, 0xa, 0x61, 0x5, 0x61, 0x4f0, 0xa, 0x61, 
    0x3, 0x62, 0x3, 0x62, 0x3, 0x62, 0x5, 0x62, 0x4f5, 0xa, 0x62, 0x3, 0x62, 
    0x7, 0x62, 0x4f8, 0xa, 0x62, 0xc, 0x62, 0xe, 0x62, 0x4fb, 0xb, 0x62, 
    0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 0x7, 0x63, 0x500, 0xa, 0x63, 0xc, 0x63, 
    0xe, 0x63, 0x503, 0xb, 0x63, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 
    0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x5, 0x64, 0x50d, 0xa, 0x64, 
    0x3, 0x65, 0x3, 0x65, 0x5, 0x65, 0x511, 0xa, 0x65, 0x3, 0x66, 0x5, 0x66, 
    0x514, 0xa, 0x66, 0x3, 0x66, 0x3, 0x66, 0x5, 0x66, 0x518, 0xa, 0x66, 
    0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x5, 0x67, 0x51d, 0xa, 0x67, 0x3, 0x68, 
    0x3, 0x68, 0x5, 0x68, 0x521, 0xa, 0x68, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 
    0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x5, 0x69, 0x52a, 0xa, 0x69, 
    0x3, 0x6a, 0x3, 0x6a, 0x5, 0x6a, 0x52e, 0xa, 0x6a, 0x3, 0x6b, 0x3, 0x6b, 
    0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x5, 0x6c, 0x535, 0xa, 0x6c, 0x3, 0x6d, 
    0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6e, 0x3, 0x6e, 0x5, 0x6e, 0x53d, 
    0xa, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6f, 0x3, 0x6f, 0x3, 0x6f, 0x3, 
    0x6f, 0x7, 0x6f, 0x545, 0xa, 0x6f, 0xc, 0x6f, 0xe, 0x6f, 0x548, 0xb, 
    0x6f, 0x5, 0x6f, 0x54a, 0xa, 0x6f, 0x3, 0x6f, 0x3, 0x6f, 0x3, 0x70, 
    0x3, 0x70, 0x3, 0x70, 0x3, 0x70, 0x3, 0x71, 0x3, 0x71, 0x3, 0x71, 0x3, 
    0x71, 0x7, 0x71, 0x556, 0xa, 0x71, 0xc, 0x71, 0xe, 0x71, 0x559, 0xb, 
    0x71, 0x5, 0x71, 0x55b, 0xa, 0x71, 0x3, 0x71, 0x3, 0x71, 0x3, 0x72, 
    0x3, 0x72, 0x3, 0x72, 0x3, 0x72, 0x3, 0x72, 0x3, 0x72, 0x3, 0x72, 0x3, 
    0x72, 0x3, 0x72, 0x5, 0x72, 0x568, 0xa, 0x72, 0x3, 0x73, 0x3, 0x73, 
    0x5, 0x73, 0x56c, 0xa, 0x73, 0x3, 0x73, 0x6, 0x73, 0x56f, 0xa, 0x73, 
    0xd, 0x73, 0xe, 0x73, 0x570, 0x3, 0x73, 0x3, 0x73, 0x5, 0x73, 0x575, 
    0xa, 0x73, 0x3, 0x73, 0x3, 0x73, 0x3, 0x74, 0x3, 0x74, 0x3, 0x74, 0x3, 
    0x74, 0x3, 0x74, 0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 
    0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 0x77, 0x3, 0x77, 0x5, 0x77, 0x588, 
    0xa, 0x77, 0x3, 0x77, 0x5, 0x77, 0x58b, 0xa, 0x77, 0x3, 0x77, 0x5, 0x77, 
    0x58e, 0xa, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x78, 0x3, 0x78, 0x3, 0x78, 
    0x3, 0x78, 0x5, 0x78, 0x596, 0xa, 0x78, 0x3, 0x79, 0x3, 0x79, 0x3, 0x79, 
    0x7, 0x79, 0x59b, 0xa, 0x79, 0xc, 0x79, 0xe, 0x79, 0x59e, 0xb, 0x79, 
    0x3, 0x79, 0x3, 0x79, 0x3, 0x7a, 0x3, 0x7a, 0x3, 0x7a, 0x3, 0x7a, 0x3, 
    0x7a, 0x5, 0x7a, 0x5a7, 0xa, 0x7a, 0x3, 0x7a, 0x3, 0x7a, 0x5, 0x7a, 
    0x5ab, 0xa, 0x7a, 0x3, 0x7a, 0x3, 0x7a, 0x3, 0x7b, 0x3, 0x7b, 0x3, 0x7b, 
    0x3, 0x7b, 0x5, 0x7b, 0x5b3, 0xa, 0x7b, 0x3, 0x7b, 0x3, 0x7b, 0x5, 0x7b, 
    0x5b7, 0xa, 0x7b, 0x3, 0x7b, 0x3, 0x7b, 0x3, 0x7b, 0x3, 0x7b, 0x3, 0x7c, 
    0x3, 0x7c, 0x6, 0x7c, 0x5bf, 0xa, 0x7c, 0xd, 0x7c, 0xe, 0x7c, 0x5c0, 
    0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x5, 
    0x7d, 0x5c9, 0xa, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7e, 0x3, 0x7e, 
    0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 
    0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7f, 0x3, 0x7f, 
    0x3, 0x7f, 0x3, 0x7f, 0x3, 0x7f, 0x5, 0x7f, 0x5df, 0xa, 0x7f, 0x5, 0x7f, 
    0x5e1, 0xa, 0x7f, 0x3, 0x7f, 0x3, 0x7f, 0x3, 0x80, 0x6, 0x80, 0x5e6, 
    0xa, 0x80, 0xd, 0x80, 0xe, 0x80, 0x5e7, 0x3, 0x80, 0x3, 0x80, 0x6, 0x80, 
    0x5ec, 0xa, 0x80, 0xd, 0x80, 0xe, 0x80, 0x5ed, 0x7, 0x80, 0x5f0, 0xa, 
    0x80, 0xc, 0x80, 0xe, 0x80, 0x5f3, 0xb, 0x80, 0x3, 0x81, 0x3, 0x81, 
    0x3, 0x81, 0x3, 0x81, 0x5, 0x81, 0x5f9, 0xa, 0x81, 0x3, 0x81, 0x3, 0x81, 
    0x3, 0x81, 0x3, 0x81, 0x3, 0x81, 0x3, 0x81, 0x5, 0x81, 0x601, 0xa, 0x81, 
    0x3, 0x82, 0x3, 0x82, 0x5, 0x82, 0x605, 0xa, 0x82, 0x3, 0x83, 0x3, 0x83, 
    0x3, 0x83, 0x3, 0x83, 0x5, 0x83, 0x60b, 0xa, 0x83, 0x3, 0x84, 0x3, 0x84, 
    0x3, 0x84, 0x3, 0x84, 0x5, 0x84, 0x611, 0xa, 0x84, 0x3, 0x85, 0x3, 0x85, 
    0x5, 0x85, 0x615, 0xa, 0x85, 0x3, 0x86, 0x3, 0x86, 0x3, 0x87, 0x3, 0x87, 
    0x3, 0x88, 0x3, 0x88, 0x3, 0x89, 0x3, 0x89, 0x3, 0x89, 0x4, 0x4f9, 0x5f1, 
    0x2, 0x8a, 0x2, 0x4, 0x6, 0x8, 0xa, 0xc, 0xe, 0x10, 0x12, 0x14, 0x16, 
    0x18, 0x1a, 0x1c, 0x1e, 0x20, 0x22, 0x24, 0x26, 0x28, 0x2a, 0x2c, 0x2e, 
    0x30, 0x32, 0x34, 0x36, 0x38, 0x3a, 0x3c, 0x3e, 0x40, 0x42, 0x44, 0x46, 
    0x48, 0x4a, 0x4c, 0x4e, 0x50, 0x52, 0x54, 0x56, 0x58, 0x5a, 0x5c, 0x5e, 
    0x60, 0x62, 0x64, 0x66, 0x68, 0x6a, 0x6c, 0x6e, 0x70, 0x72, 0x74, 0x76, 
    0x78, 0x7a, 0x7c, 0x7e, 0x80, 0x82, 0x84, 0x86, 0x88, 0x8a, 0x8c, 0x8e, 
    0x90, 0x92, 0x94, 0x96, 0x98, 0x9a, 0x9c, 0x9e, 0xa0, 0xa2, 0xa4, 0xa6, 
    0xa8, 0xaa, 0xac, 0xae, 0xb0, 0xb2, 0xb4, 0xb6, 0xb8, 0xba, 0xbc, 0xbe, 
    0xc0, 0xc2, 0xc4, 0xc6, 0xc8, 0xca, 0xcc, 0xce, 0xd0, 0xd2, 0xd4, 0xd6, 
    0xd8, 0xda, 0xdc, 0xde, 0xe0, 0xe2, 0xe4, 0xe6, 0xe8, 0xea, 0xec, 0xee, 
    0xf0, 0xf2, 0xf4, 0xf6, 0xf8, 0xfa, 0xfc, 0xfe, 0x100, 0x102, 0x104, 
    0x106, 0x108, 0x10a, 0x10c, 0x10e, 0x110, 0x2, 0x1e, 0x4, 0x2, 0x23, 
    0x23, 0x47, 0x47, 0x5, 0x2, 0x21, 0x21, 0x31, 0x31, 0x5c, 0x5c, 0x4, 
    0x2, 0x5, 0x5, 0x1a, 0x1a, 0x4, 0x2, 0x19, 0x19, 0x4a, 0x4a, 0x4, 0x2, 
    0x40, 0x40, 0x45, 0x45, 0x3, 0x2, 0x8b, 0x8c, 0x4, 0x2, 0xa, 0xb, 0x16, 
    0x17, 0x4, 0x2, 0x27, 0x27, 0x34, 0x34, 0x4, 0x2, 0x40, 0x40, 0x54, 
    0x54, 0x4, 0x2, 0x14, 0x14, 0x30, 0x30, 0x4, 0x2, 0x14, 0x14, 0x38, 
    0x38, 0x4, 0x2, 0x3a, 0x3a, 0x46, 0x46, 0x5, 0x2, 0x2a, 0x2a, 0x5d, 
    0x5d, 0x8b, 0x8b, 0x8, 0x2, 0x5, 0x5, 0x11, 0x11, 0x2a, 0x2a, 0x2f, 
    0x2f, 0x5d, 0x5d, 0x8b, 0x8b, 0xa, 0x2, 0x3, 0x3, 0x5, 0x5, 0x8, 0x8, 
    0x2b, 0x2b, 0x4f, 0x4f, 0x52, 0x52, 0x59, 0x59, 0x61, 0x61, 0x4, 0x2, 
    0x6, 0x6, 0x50, 0x50, 0x4, 0x2, 0x32, 0x32, 0x81, 0x81, 0x4, 0x2, 0x81, 
    0x81, 0x84, 0x84, 0x5, 0x2, 0x7, 0x7, 0x43, 0x43, 0x67, 0x67, 0x3, 0x2, 
    0x73, 0x74, 0x5, 0x2, 0x24, 0x24, 0x5a, 0x5a, 0x5e, 0x5e, 0x6, 0x2, 
    0x24, 0x24, 0x3e, 0x3e, 0x5a, 0x5a, 0x88, 0x8a, 0x6, 0x2, 0x5, 0x5, 
    0x8, 0x8, 0x3c, 0x3c, 0x53, 0x53, 0x6, 0x2, 0x10, 0x10, 0x13, 0x13, 
    0x22, 0x22, 0x60, 0x60, 0x1b, 0x2, 0x3, 0x3, 0xe, 0xe, 0x11, 0x11, 0x19, 
    0x19, 0x1b, 0x1d, 0x21, 0x21, 0x23, 0x23, 0x25, 0x2c, 0x2f, 0x31, 0x33, 
    0x35, 0x37, 0x37, 0x3b, 0x3b, 0x3f, 0x3f, 0x45, 0x45, 0x47, 0x47, 0x4a, 
    0x4c, 0x4f, 0x4f, 0x51, 0x52, 0x56, 0x56, 0x59, 0x59, 0x5b, 0x5b, 0x5d, 
    0x5e, 0x61, 0x61, 0x64, 0x64, 0x68, 0x68, 0xb, 0x2, 0x6, 0x6, 0x8, 0x8, 
    0x10, 0x10, 0x13, 0x13, 0x3c, 0x3c, 0x48, 0x48, 0x50, 0x50, 0x53, 0x53, 
    0x60, 0x60, 0xa, 0x2, 0x4, 0x4, 0xc, 0xc, 0x2e, 0x2e, 0x3a, 0x3a, 0x40, 
    0x40, 0x46, 0x46, 0x58, 0x58, 0x66, 0x66, 0x1d, 0x2, 0x5, 0x5, 0x7, 
    0x7, 0x9, 0xb, 0xd, 0xd, 0xf, 0xf, 0x12, 0x12, 0x14, 0x18, 0x1a, 0x1a, 
    0x1e, 0x20, 0x22, 0x22, 0x24, 0x24, 0x2d, 0x2d, 0x32, 0x32, 0x36, 0x36, 
    0x38, 0x39, 0x3d, 0x3e, 0x41, 0x44, 0x49, 0x49, 0x4d, 0x4e, 0x54, 0x55, 
    0x57, 0x57, 0x5a, 0x5a, 0x5c, 0x5c, 0x5f, 0x5f, 0x62, 0x63, 0x65, 0x65, 
    0x67, 0x67, 0x2, 0x6b8, 0x2, 0x113, 0x3, 0x2, 0x2, 0x2, 0x4, 0x122, 
    0x3, 0x2, 0x2, 0x2, 0x6, 0x124, 0x3, 0x2, 0x2, 0x2, 0x8, 0x135, 0x3, 
    0x2, 0x2, 0x2, 0xa, 0x13a, 0x3, 0x2, 0x2, 0x2, 0xc, 0x15c, 0x3, 0x2, 
    0x2, 0x2, 0xe, 0x161, 0x3, 0x2, 0x2, 0x2, 0x10, 0x164, 0x3, 0x2, 0x2, 
    0x2, 0x12, 0x16e, 0x3, 0x2, 0x2, 0x2, 0x14, 0x173, 0x3, 0x2, 0x2, 0x2, 
    0x16, 0x176, 0x3, 0x2, 0x2, 0x2, 0x18, 0x17b, 0x3, 0x2, 0x2, 0x2, 0x1a, 
    0x184, 0x3, 0x2, 0x2, 0x2, 0x1c, 0x188, 0x3, 0x2, 0x2, 0x2, 0x1e, 0x18e, 
    0x3, 0x2, 0x2, 0x2, 0x20, 0x195, 0x3, 0x2, 0x2, 0x2, 0x22, 0x199, 0x3, 
    0x2, 0x2, 0x2, 0x24, 0x19b, 0x3, 0x2, 0x2, 0x2, 0x26, 0x1a6, 0x3, 0x2, 
    0x2, 0x2, 0x28, 0x1aa, 0x3, 0x2, 0x2, 0x2, 0x2a, 0x1c6, 0x3, 0x2, 0x2, 
    0x2, 0x2c, 0x1c8, 0x3, 0x2, 0x2, 0x2, 0x2e, 0x1cd, 0x3, 0x2, 0x2, 0x2, 
    0x30, 0x1d7, 0x3, 0x2, 0x2, 0x2, 0x32, 0x1df, 0x3, 0x2, 0x2, 0x2, 0x34, 
    0x1e2, 0x3, 0x2, 0x2, 0x2, 0x36, 0x1e6, 0x3, 0x2, 0x2, 0x2, 0x38, 0x1f4, 
    0x3, 0x2, 0x2, 0x2, 0x3a, 0x203, 0x3, 0x2, 0x2, 0x2, 0x3c, 0x208, 0x3, 
    0x2, 0x2, 0x2, 0x3e, 0x217, 0x3, 0x2, 0x2, 0x2, 0x40, 0x221, 0x3, 0x2, 
    0x2, 0x2, 0x42, 0x22f, 0x3, 0x2, 0x2, 0x2, 0x44, 0x234, 0x3, 0x2, 0x2, 
    0x2, 0x46, 0x23f, 0x3, 0x2, 0x2, 0x2, 0x48, 0x24a, 0x3, 0x2, 0x2, 0x2, 
    0x4a, 0x265, 0x3, 0x2, 0x2, 0x2, 0x4c, 0x267, 0x3, 0x2, 0x2, 0x2, 0x4e, 
    0x270, 0x3, 0x2, 0x2, 0x2, 0x50, 0x279, 0x3, 0x2, 0x2, 0x2, 0x52, 0x284, 
    0x3, 0x2, 0x2, 0x2, 0x54, 0x28c, 0x3, 0x2, 0x2, 0x2, 0x56, 0x28e, 0x3, 
    0x2, 0x2, 0x2, 0x58, 0x29a, 0x3, 0x2, 0x2, 0x2, 0x5a, 0x2a2, 0x3, 0x2, 
    0x2, 0x2, 0x5c, 0x2a4, 0x3, 0x2, 0x2, 0x2, 0x5e, 0x2ad, 0x3, 0x2, 0x2, 
    0x2, 0x60, 0x2af, 0x3, 0x2, 0x2, 0x2, 0x62, 0x2c9, 0x3, 0x2, 0x2, 0x2, 
    0x64, 0x2e0, 0x3, 0x2, 0x2, 0x2, 0x66, 0x2f2, 0x3, 0x2, 0x2, 0x2, 0x68, 
    0x2f4, 0x3, 0x2, 0x2, 0x2, 0x6a, 0x31b, 0x3, 0x2, 0x2, 0x2, 0x6c, 0x31d, 
    0x3, 0x2, 0x2, 0x2, 0x6e, 0x323, 0x3, 0x2, 0x2, 0x2, 0x70, 0x33d, 0x3, 
    0x2, 0x2, 0x2, 0x72, 0x352, 0x3, 0x2, 0x2, 0x2, 0x74, 0x356, 0x3, 0x2, 
    0x2, 0x2, 0x76, 0x358, 0x3, 0x2, 0x2, 0x2, 0x78, 0x35e, 0x3, 0x2, 0x2, 
    0x2, 0x7a, 0x362, 0x3, 0x2, 0x2, 0x2, 0x7c, 0x37d, 0x3, 0x2, 0x2, 0x2, 
    0x7e, 0x37f, 0x3, 0x2, 0x2, 0x2, 0x80, 0x383, 0x3, 0x2, 0x2, 0x2, 0x82, 
    0x390, 0x3, 0x2, 0x2, 0x2, 0x84, 0x392, 0x3, 0x2, 0x2, 0x2, 0x86, 0x3aa, 
    0x3, 0x2, 0x2, 0x2, 0x88, 0x3b5, 0x3, 0x2, 0x2, 0x2, 0x8a, 0x3c0, 0x3, 
    0x2, 0x2, 0x2, 0x8c, 0x3c8, 0x3, 0x2, 0x2, 0x2, 0x8e, 0x3d2, 0x3, 0x2, 
    0x2, 0x2, 0x90, 0x3d4, 0x3, 0x2, 0x2, 0x2, 0x92, 0x3d6, 0x3, 0x2, 0x2, 
    0x2, 0x94, 0x3e3, 0x3, 0x2, 0x2, 0x2, 0x96, 0x3e7, 0x3, 0x2, 0x2, 0x2, 
    0x98, 0x3f3, 0x3, 0x2, 0x2, 0x2, 0x9a, 0x3f6, 0x3, 0x2, 0x2, 0x2, 0x9c, 
    0x406, 0x3, 0x2, 0x2, 0x2, 0x9e, 0x414, 0x3, 0x2, 0x2, 0x2, 0xa0, 0x423, 
    0x3, 0x2, 0x2, 0x2, 0xa2, 0x435, 0x3, 0x2, 0x2, 0x2, 0xa4, 0x43a, 0x3, 
    0x2, 0x2, 0x2, 0xa6, 0x43c, 0x3, 0x2, 0x2, 0x2, 0xa8, 0x455, 0x3, 0x2, 
    0x2, 0x2, 0xaa, 0x457, 0x3, 0x2, 0x2, 0x2, 0xac, 0x462, 0x3, 0x2, 0x2, 
    0x2, 0xae, 0x472, 0x3, 0x2, 0x2, 0x2, 0xb0, 0x474, 0x3, 0x2, 0x2, 0x2, 
    0xb2, 0x47f, 0x3, 0x2, 0x2, 0x2, 0xb4, 0x490, 0x3, 0x2, 0x2, 0x2, 0xb6, 
    0x4b5, 0x3, 0x2, 0x2, 0x2, 0xb8, 0x4ba, 0x3, 0x2, 0x2, 0x2, 0xba, 0x4cd, 
    0x3, 0x2, 0x2, 0x2, 0xbc, 0x4cf, 0x3, 0x2, 0x2, 0x2, 0xbe, 0x4e2, 0x3, 
    0x2, 0x2, 0x2, 0xc0, 0x4ef, 0x3, 0x2, 0x2, 0x2, 0xc2, 0x4f1, 0x3, 0x2, 
    0x2, 0x2, 0xc4, 0x4fc, 0x3, 0x2, 0x2, 0x2, 0xc6, 0x50c, 0x3, 0x2, 0x2, 
    0x2, 0xc8, 0x50e, 0x3, 0x2, 0x2, 0x2, 0xca, 0x517, 0x3, 0x2, 0x2, 0x2, 
    0xcc, 0x51c, 0x3, 0x2, 0x2, 0x2, 0xce, 0x520, 0x3, 0x2, 0x2, 0x2, 0xd0, 
    0x529, 0x3, 0x2, 0x2, 0x2, 0xd2, 0x52b, 0x3, 0x2, 0x2, 0x2, 0xd4, 0x52f, 
    0x3, 0x2, 0x2, 0x2, 0xd6, 0x531, 0x3, 0x2, 0x2, 0x2, 0xd8, 0x536, 0x3, 
    0x2, 0x2, 0x2, 0xda, 0x53a, 0x3, 0x2, 0x2, 0x2, 0xdc, 0x540, 0x3, 0x2, 
    0x2, 0x2, 0xde, 0x54d, 0x3, 0x2, 0x2, 0x2, 0xe0, 0x551, 0x3, 0x2, 0x2, 
    0x2, 0xe2, 0x567, 0x3, 0x2, 0x2, 0x2, 0xe4, 0x569, 0x3, 0x2, 0x2, 0x2, 
    0xe6, 0x578, 0x3, 0x2, 0x2, 0x2, 0xe8, 0x57d, 0x3, 0x2, 0x2, 0x2, 0xea, 
    0x582, 0x3, 0x2, 0x2, 0x2, 0xec, 0x585, 0x3, 0x2, 0x2, 0x2, 0xee, 0x595, 
    0x3, 0x2, 0x2, 0x2, 0xf0, 0x59c, 0x3, 0x2, 0x2, 0x2, 0xf2, 0x5a1, 0x3, 
    0x2, 0x2, 0x2, 0xf4, 0x5ae, 0x3, 0x2, 0x2, 0x2, 0xf6, 0x5bc, 0x3, 0x2, 
    0x2, 0x2, 0xf8, 0x5c2, 0x3, 0x2, 0x2, 0x2, 0xfa, 0x5cc, 0x3, 0x2, 0x2, 
    0x2, 0xfc, 0x5d9, 0x3, 0x2, 0x2, 0x2, 0xfe, 0x5e5, 0x3, 0x2, 0x2, 0x2, 
    0x100, 0x600, 0x3, 0x2, 0x2, 0x2, 0x102, 0x604, 0x3, 0x2, 0x2, 0x2, 
    0x104, 0x60a, 0x3, 0x2, 0x2, 0x2, 0x106, 0x610, 0x3, 0x2, 0x2, 0x2, 
    0x108, 0x614, 0x3, 0x2, 0x2, 0x2, 0x10a, 0x616, 0x3, 0x2, 0x2, 0x2, 
    0x10c, 0x618, 0x3, 0x2, 0x2, 0x2, 0x10e, 0x61a, 0x3, 0x2, 0x2, 0x2, 
    0x110, 0x61c, 0x3, 0x2, 0x2, 0x2, 0x112, 0x114, 0x9, 0x2, 0x2, 0x2, 
    0x113, 0x112, 0x3, 0x2, 0x2, 0x2, 0x113, 0x114, 0x3, 0x2, 0x2, 0x2, 
    0x114, 0x115, 0x3, 0x2, 0x2, 0x2, 0x115, 0x117, 0x5, 0x4, 0x3, 0x2, 
    0x116, 0x118, 0x7, 0x82, 0x2, 0x2, 0x117, 0x116, 0x3, 0x2, 0x2, 0x2, 
    0x117, 0x118, 0x3, 0x2, 0x2, 0x2, 0x118, 0x119, 0x3, 0x2, 0x2, 0x2, 
    0x119, 0x11a, 0x7, 0x2, 0x2, 0x3, 0x11a, 0x3, 0x3, 0x2, 0x2, 0x2, 0x11b, 
    0x123, 0x5, 0x6, 0x4, 0x2, 0x11c, 0x123, 0x5, 0x60, 0x31, 0x2, 0x11d, 
    0x123, 0x5, 0x68, 0x35, 0x2, 0x11e, 0x123, 0x5, 0x6c, 0x37, 0x2, 0x11f, 
    0x123, 0x5, 0x6e, 0x38, 0x2, 0x120, 0x123, 0x5, 0x76, 0x3c, 0x2, 0x121, 
    0x123, 0x5, 0x80, 0x41, 0x2, 0x122, 0x11b, 0x3, 0x2, 0x2, 0x2, 0x122, 
    0x11c, 0x3, 0x2, 0x2, 0x2, 0x122, 0x11d, 0x3, 0x2, 0x2, 0x2, 0x122, 
    0x11e, 0x3, 0x2, 0x2, 0x2, 0x122, 0x11f, 0x3, 0x2, 0x2, 0x2, 0x122, 
    0x120, 0x3, 0x2, 0x2, 0x2, 0x122, 0x121, 0x3, 0x2, 0x2, 0x2, 0x123, 
    0x5, 0x3, 0x2, 0x2, 0x2, 0x124, 0x12a, 0x5, 0xa, 0x6, 0x2, 0x125, 0x126, 
    0x5, 0x8, 0x5, 0x2, 0x126, 0x127, 0x5, 0xa, 0x6, 0x2, 0x127, 0x129, 
    0x3, 0x2, 0x2, 0x2, 0x128, 0x125, 0x3, 0x2, 0x2, 0x2, 0x129, 0x12c, 
    0x3, 0x2, 0x2, 0x2, 0x12a, 0x128, 0x3, 0x2, 0x2, 0x2, 0x12a, 0x12b, 
    0x3, 0x2, 0x2, 0x2, 0x12b, 0x7, 0x3, 0x2, 0x2, 0x2, 0x12c, 0x12a, 0x3, 
    0x2, 0x2, 0x2, 0x12d, 0x12f, 0x9, 0x3, 0x2, 0x2, 0x12e, 0x130, 0x9, 
    0x4, 0x2, 0x2, 0x12f, 0x12e, 0x3, 0x2, 0x2, 0x2, 0x12f, 0x130, 0x3, 
    0x2, 0x2, 0x2, 0x130, 0x136, 0x3, 0x2, 0x2, 0x2, 0x131, 0x133, 0x7, 
    0x3b, 0x2, 0x2, 0x132, 0x134, 0x5, 0x38, 0x1d, 0x2, 0x133, 0x132, 0x3, 
    0x2, 0x2, 0x2, 0x133, 0x134, 0x3, 0x2, 0x2, 0x2, 0x134, 0x136, 0x3, 
    0x2, 0x2, 0x2, 0x135, 0x12d, 0x3, 0x2, 0x2, 0x2, 0x135, 0x131, 0x3, 
    0x2, 0x2, 0x2, 0x136, 0x9, 0x3, 0x2, 0x2, 0x2, 0x137, 0x139, 0x5, 0xe, 
    0x8, 0x2, 0x138, 0x137, 0x3, 0x2, 0x2, 0x2, 0x139, 0x13c, 0x3, 0x2, 
    0x2, 0x2, 0x13a, 0x138, 0x3, 0x2, 0x2, 0x2, 0x13a, 0x13b, 0x3, 0x2, 
    0x2, 0x2, 0x13b, 0x13e, 0x3, 0x2, 0x2, 0x2, 0x13c, 0x13a, 0x3, 0x2, 
    0x2, 0x2, 0x13d, 0x13f, 0x5, 0xc, 0x7, 0x2, 0x13e, 0x13d, 0x3, 0x2, 
    0x2, 0x2, 0x13f, 0x140, 0x3, 0x2, 0x2, 0x2, 0x140, 0x13e, 0x3, 0x2, 
    0x2, 0x2, 0x140, 0x141, 0x3, 0x2, 0x2, 0x2, 0x141, 0xb, 0x3, 0x2, 0x2, 
    0x2, 0x142, 0x15d, 0x5, 0x24, 0x13, 0x2, 0x143, 0x15d, 0x5, 0x26, 0x14, 
    0x2, 0x144, 0x155, 0x5, 0x10, 0x9, 0x2, 0x145, 0x155, 0x5, 0x16, 0xc, 
    0x2, 0x146, 0x155, 0x5, 0x18, 0xd, 0x2, 0x147, 0x155, 0x5, 0x1c, 0xf, 
    0x2, 0x148, 0x155, 0x5, 0x1e, 0x10, 0x2, 0x149, 0x155, 0x5, 0x3e, 0x20, 
    0x2, 0x14a, 0x155, 0x5, 0x36, 0x1c, 0x2, 0x14b, 0x155, 0x5, 0x3c, 0x1f, 
    0x2, 0x14c, 0x155, 0x5, 0x42, 0x22, 0x2, 0x14d, 0x155, 0x5, 0x44, 0x23, 
    0x2, 0x14e, 0x155, 0x5, 0x48, 0x25, 0x2, 0x14f, 0x155, 0x5, 0x4c, 0x27, 
    0x2, 0x150, 0x155, 0x5, 0x50, 0x29, 0x2, 0x151, 0x155, 0x5, 0x22, 0x12, 
    0x2, 0x152, 0x155, 0x5, 0x5c, 0x2f, 0x2, 0x153, 0x155, 0x5, 0x54, 0x2b, 
    0x2, 0x154, 0x144, 0x3, 0x2, 0x2, 0x2, 0x154, 0x145, 0x3, 0x2, 0x2, 
    0x2, 0x154, 0x146, 0x3, 0x2, 0x2, 0x2, 0x154, 0x147, 0x3, 0x2, 0x2, 
    0x2, 0x154, 0x148, 0x3, 0x2, 0x2, 0x2, 0x154, 0x149, 0x3, 0x2, 0x2, 
    0x2, 0x154, 0x14a, 0x3, 0x2, 0x2, 0x2, 0x154, 0x14b, 0x3, 0x2, 0x2, 
    0x2, 0x154, 0x14c, 0x3, 0x2, 0x2, 0x2, 0x154, 0x14d, 0x3, 0x2, 0x2, 
    0x2, 0x154, 0x14e, 0x3, 0x2, 0x2, 0x2, 0x154, 0x14f, 0x3, 0x2, 0x2, 
    0x2, 0x154, 0x150, 0x3, 0x2, 0x2, 0x2, 0x154, 0x151, 0x3, 0x2, 0x2, 
    0x2, 0x154, 0x152, 0x3, 0x2, 0x2, 0x2, 0x154, 0x153, 0x3, 0x2, 0x2, 
    0x2, 0x155, 0x159, 0x3, 0x2, 0x2, 0x2, 0x156, 0x158, 0x5, 0xe, 0x8, 
    0x2, 0x157, 0x156, 0x3, 0x2, 0x2, 0x2, 0x158, 0x15b, 0x3, 0x2, 0x2, 
    0x2, 0x159, 0x157, 0x3, 0x2, 0x2, 0x2, 0x159, 0x15a, 0x3, 0x2, 0x2, 
    0x2, 0x15a, 0x15d, 0x3, 0x2, 0x2, 0x2, 0x15b, 0x159, 0x3, 0x2, 0x2, 
    0x2, 0x15c, 0x142, 0x3, 0x2, 0x2, 0x2, 0x15c, 0x143, 0x3, 0x2, 0x2, 
    0x2, 0x15c, 0x154, 0x3, 0x2, 0x2, 0x2, 0x15d, 0xd, 0x3, 0x2, 0x2, 0x2, 
    0x15e, 0x162, 0x5, 0x2e, 0x18, 0x2, 0x15f, 0x162, 0x5, 0x32, 0x1a, 0x2, 
    0x160, 0x162, 0x5, 0x34, 0x1b, 0x2, 0x161, 0x15e, 0x3, 0x2, 0x2, 0x2, 
    0x161, 0x15f, 0x3, 0x2, 0x2, 0x2, 0x161, 0x160, 0x3, 0x2, 0x2, 0x2, 
    0x162, 0xf, 0x3, 0x2, 0x2, 0x2, 0x163, 0x165, 0x7, 0x42, 0x2, 0x2, 0x164, 
    0x163, 0x3, 0x2, 0x2, 0x2, 0x164, 0x165, 0x3, 0x2, 0x2, 0x2, 0x165, 
    0x166, 0x3, 0x2, 0x2, 0x2, 0x166, 0x168, 0x7, 0x38, 0x2, 0x2, 0x167, 
    0x169, 0x5, 0x12, 0xa, 0x2, 0x168, 0x167, 0x3, 0x2, 0x2, 0x2, 0x168, 
    0x169, 0x3, 0x2, 0x2, 0x2, 0x169, 0x16a, 0x3, 0x2, 0x2, 0x2, 0x16a, 
    0x16c, 0x5, 0x86, 0x44, 0x2, 0x16b, 0x16d, 0x5, 0x14, 0xb, 0x2, 0x16c, 
    0x16b, 0x3, 0x2, 0x2, 0x2, 0x16c, 0x16d, 0x3, 0x2, 0x2, 0x2, 0x16d, 
    0x11, 0x3, 0x2, 0x2, 0x2, 0x16e, 0x16f, 0x9, 0x5, 0x2, 0x2, 0x16f, 0x171, 
    0x7, 0x8b, 0x2, 0x2, 0x170, 0x172, 0x7, 0x8b, 0x2, 0x2, 0x171, 0x170, 
    0x3, 0x2, 0x2, 0x2, 0x171, 0x172, 0x3, 0x2, 0x2, 0x2, 0x172, 0x13, 0x3, 
    0x2, 0x2, 0x2, 0x173, 0x174, 0x7, 0x63, 0x2, 0x2, 0x174, 0x175, 0x5, 
    0xb2, 0x5a, 0x2, 0x175, 0x15, 0x3, 0x2, 0x2, 0x2, 0x176, 0x177, 0x7, 
    0x5f, 0x2, 0x2, 0x177, 0x178, 0x5, 0xb2, 0x5a, 0x2, 0x178, 0x179, 0x7, 
    0x9, 0x2, 0x2, 0x179, 0x17a, 0x5, 0x102, 0x82, 0x2, 0x17a, 0x17, 0x3, 
    0x2, 0x2, 0x2, 0x17b, 0x17c, 0x7, 0x35, 0x2, 0x2, 0x17c, 0x181, 0x5, 
    0x1a, 0xe, 0x2, 0x17d, 0x17e, 0x7, 0x7f, 0x2, 0x2, 0x17e, 0x180, 0x5, 
    0x1a, 0xe, 0x2, 0x17f, 0x17d, 0x3, 0x2, 0x2, 0x2, 0x180, 0x183, 0x3, 
    0x2, 0x2, 0x2, 0x181, 0x17f, 0x3, 0x2, 0x2, 0x2, 0x181, 0x182, 0x3, 
    0x2, 0x2, 0x2, 0x182, 0x19, 0x3, 0x2, 0x2, 0x2, 0x183, 0x181, 0x3, 0x2, 
    0x2, 0x2, 0x184, 0x185, 0x5, 0x102, 0x82, 0x2, 0x185, 0x186, 0x7, 0x70, 
    0x2, 0x2, 0x186, 0x187, 0x5, 0xb2, 0x5a, 0x2, 0x187, 0x1b, 0x3, 0x2, 
    0x2, 0x2, 0x188, 0x18a, 0x7, 0x25, 0x2, 0x2, 0x189, 0x18b, 0x7, 0x63, 
    0x2, 0x2, 0x18a, 0x189, 0x3, 0x2, 0x2, 0x2, 0x18a, 0x18b, 0x3, 0x2, 
    0x2, 0x2, 0x18b, 0x18c, 0x3, 0x2, 0x2, 0x2, 0x18c, 0x18d, 0x5, 0xb2, 
    0x5a, 0x2, 0x18d, 0x1d, 0x3, 0x2, 0x2, 0x2, 0x18e, 0x18f, 0x7, 0x28, 
    0x2, 0x2, 0x18f, 0x190, 0x5, 0x102, 0x82, 0x2, 0x190, 0x191, 0x7, 0x2d, 
    0x2, 0x2, 0x191, 0x193, 0x5, 0xb2, 0x5a, 0x2, 0x192, 0x194, 0x5, 0x20, 
    0x11, 0x2, 0x193, 0x192, 0x3, 0x2, 0x2, 0x2, 0x193, 0x194, 0x3, 0x2, 
    0x2, 0x2, 0x194, 0x1f, 0x3, 0x2, 0x2, 0x2, 0x195, 0x196, 0x7, 0x65, 
    0x2, 0x2, 0x196, 0x197, 0x9, 0x6, 0x2, 0x2, 0x197, 0x198, 0x9, 0x7, 
    0x2, 0x2, 0x198, 0x21, 0x3, 0x2, 0x2, 0x2, 0x199, 0x19a, 0x7, 0x26, 
    0x2, 0x2, 0x19a, 0x23, 0x3, 0x2, 0x2, 0x2, 0x19b, 0x19c, 0x7, 0x65, 
    0x2, 0x2, 0x19c, 0x1a4, 0x5, 0x28, 0x15, 0x2, 0x19d, 0x1a1, 0x5, 0x14, 
    0xb, 0x2, 0x19e, 0x1a0, 0x5, 0xe, 0x8, 0x2, 0x19f, 0x19e, 0x3, 0x2, 
    0x2, 0x2, 0x1a0, 0x1a3, 0x3, 0x2, 0x2, 0x2, 0x1a1, 0x19f, 0x3, 0x2, 
    0x2, 0x2, 0x1a1, 0x1a2, 0x3, 0x2, 0x2, 0x2, 0x1a2, 0x1a5, 0x3, 0x2, 
    0x2, 0x2, 0x1a3, 0x1a1, 0x3, 0x2, 0x2, 0x2, 0x1a4, 0x19d, 0x3, 0x2, 
    0x2, 0x2, 0x1a4, 0x1a5, 0x3, 0x2, 0x2, 0x2, 0x1a5, 0x25, 0x3, 0x2, 0x2, 
    0x2, 0x1a6, 0x1a7, 0x7, 0x4d, 0x2, 0x2, 0x1a7, 0x1a8, 0x5, 0x28, 0x15, 
    0x2, 0x1a8, 0x27, 0x3, 0x2, 0x2, 0x2, 0x1a9, 0x1ab, 0x7, 0x1a, 0x2, 
    0x2, 0x1aa, 0x1a9, 0x3, 0x2, 0x2, 0x2, 0x1aa, 0x1ab, 0x3, 0x2, 0x2, 
    0x2, 0x1ab, 0x1ac, 0x3, 0x2, 0x2, 0x2, 0x1ac, 0x1ae, 0x5, 0x2a, 0x16, 
    0x2, 0x1ad, 0x1af, 0x5, 0x2e, 0x18, 0x2, 0x1ae, 0x1ad, 0x3, 0x2, 0x2, 
    0x2, 0x1ae, 0x1af, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x1b1, 0x3, 0x2, 0x2, 
    0x2, 0x1b0, 0x1b2, 0x5, 0x32, 0x1a, 0x2, 0x1b1, 0x1b0, 0x3, 0x2, 0x2, 
    0x2, 0x1b1, 0x1b2, 0x3, 0x2, 0x2, 0x2, 0x1b2, 0x1b4, 0x3, 0x2, 0x2, 
    0x2, 0x1b3, 0x1b5, 0x5, 0x34, 0x1b, 0x2, 0x1b4, 0x1b3, 0x3, 0x2, 0x2, 
    0x2, 0x1b4, 0x1b5, 0x3, 0x2, 0x2, 0x2, 0x1b5, 0x29, 0x3, 0x2, 0x2, 0x2, 
    0x1b6, 0x1bb, 0x7, 0x75, 0x2, 0x2, 0x1b7, 0x1b8, 0x7, 0x7f, 0x2, 0x2, 
    0x1b8, 0x1ba, 0x5, 0x2c, 0x17, 0x2, 0x1b9, 0x1b7, 0x3, 0x2, 0x2, 0x2, 
    0x1ba, 0x1bd, 0x3, 0x2, 0x2, 0x2, 0x1bb, 0x1b9, 0x3, 0x2, 0x2, 0x2, 
    0x1bb, 0x1bc, 0x3, 0x2, 0x2, 0x2, 0x1bc, 0x1c7, 0x3, 0x2, 0x2, 0x2, 
    0x1bd, 0x1bb, 0x3, 0x2, 0x2, 0x2, 0x1be, 0x1c3, 0x5, 0x2c, 0x17, 0x2, 
    0x1bf, 0x1c0, 0x7, 0x7f, 0x2, 0x2, 0x1c0, 0x1c2, 0x5, 0x2c, 0x17, 0x2, 
    0x1c1, 0x1bf, 0x3, 0x2, 0x2, 0x2, 0x1c2, 0x1c5, 0x3, 0x2, 0x2, 0x2, 
    0x1c3, 0x1c1, 0x3, 0x2, 0x2, 0x2, 0x1c3, 0x1c4, 0x3, 0x2, 0x2, 0x2, 
    0x1c4, 0x1c7, 0x3, 0x2, 0x2, 0x2, 0x1c5, 0x1c3, 0x3, 0x2, 0x2, 0x2, 
    0x1c6, 0x1b6, 0x3, 0x2, 0x2, 0x2, 0x1c6, 0x1be, 0x3, 0x2, 0x2, 0x2, 
    0x1c7, 0x2b, 0x3, 0x2, 0x2, 0x2, 0x1c8, 0x1cb, 0x5, 0xb2, 0x5a, 0x2, 
    0x1c9, 0x1ca, 0x7, 0x9, 0x2, 0x2, 0x1ca, 0x1cc, 0x5, 0x102, 0x82, 0x2, 
    0x1cb, 0x1c9, 0x3, 0x2, 0x2, 0x2, 0x1cb, 0x1cc, 0x3, 0x2, 0x2, 0x2, 
    0x1cc, 0x2d, 0x3, 0x2, 0x2, 0x2, 0x1cd, 0x1ce, 0x7, 0x44, 0x2, 0x2, 
    0x1ce, 0x1cf, 0x7, 0xd, 0x2, 0x2, 0x1cf, 0x1d4, 0x5, 0x30, 0x19, 0x2, 
    0x1d0, 0x1d1, 0x7, 0x7f, 0x2, 0x2, 0x1d1, 0x1d3, 0x5, 0x30, 0x19, 0x2, 
    0x1d2, 0x1d0, 0x3, 0x2, 0x2, 0x2, 0x1d3, 0x1d6, 0x3, 0x2, 0x2, 0x2, 
    0x1d4, 0x1d2, 0x3, 0x2, 0x2, 0x2, 0x1d4, 0x1d5, 0x3, 0x2, 0x2, 0x2, 
    0x1d5, 0x2f, 0x3, 0x2, 0x2, 0x2, 0x1d6, 0x1d4, 0x3, 0x2, 0x2, 0x2, 0x1d7, 
    0x1d9, 0x5, 0xb2, 0x5a, 0x2, 0x1d8, 0x1da, 0x9, 0x8, 0x2, 0x2, 0x1d9, 
    0x1d8, 0x3, 0x2, 0x2, 0x2, 0x1d9, 0x1da, 0x3, 0x2, 0x2, 0x2, 0x1da, 
    0x1dd, 0x3, 0x2, 0x2, 0x2, 0x1db, 0x1dc, 0x7, 0x3f, 0x2, 0x2, 0x1dc, 
    0x1de, 0x9, 0x9, 0x2, 0x2, 0x1dd, 0x1db, 0x3, 0x2, 0x2, 0x2, 0x1dd, 
    0x1de, 0x3, 0x2, 0x2, 0x2, 0x1de, 0x31, 0x3, 0x2, 0x2, 0x2, 0x1df, 0x1e0, 
    0x9, 0xa, 0x2, 0x2, 0x1e0, 0x1e1, 0x5, 0xb2, 0x5a, 0x2, 0x1e1, 0x33, 
    0x3, 0x2, 0x2, 0x2, 0x1e2, 0x1e3, 0x7, 0x36, 0x2, 0x2, 0x1e3, 0x1e4, 
    0x5, 0xb2, 0x5a, 0x2, 0x1e4, 0x35, 0x3, 0x2, 0x2, 0x2, 0x1e5, 0x1e7, 
    0x7, 0x42, 0x2, 0x2, 0x1e6, 0x1e5, 0x3, 0x2, 0x2, 0x2, 0x1e6, 0x1e7, 
    0x3, 0x2, 0x2, 0x2, 0x1e7, 0x1e8, 0x3, 0x2, 0x2, 0x2, 0x1e8, 0x1e9, 
    0x7, 0xe, 0x2, 0x2, 0x1e9, 0x1ef, 0x5, 0xf0, 0x79, 0x2, 0x1ea, 0x1ec, 
    0x7, 0x79, 0x2, 0x2, 0x1eb, 0x1ed, 0x5, 0xb0, 0x59, 0x2, 0x1ec, 0x1eb, 
    0x3, 0x2, 0x2, 0x2, 0x1ec, 0x1ed, 0x3, 0x2, 0x2, 0x2, 0x1ed, 0x1ee, 
    0x3, 0x2, 0x2, 0x2, 0x1ee, 0x1f0, 0x7, 0x7a, 0x2, 0x2, 0x1ef, 0x1ea, 
    0x3, 0x2, 0x2, 0x2, 0x1ef, 0x1f0, 0x3, 0x2, 0x2, 0x2, 0x1f0, 0x1f2, 
    0x3, 0x2, 0x2, 0x2, 0x1f1, 0x1f3, 0x5, 0x38, 0x1d, 0x2, 0x1f2, 0x1f1, 
    0x3, 0x2, 0x2, 0x2, 0x1f2, 0x1f3, 0x3, 0x2, 0x2, 0x2, 0x1f3, 0x37, 0x3, 
    0x2, 0x2, 0x2, 0x1f4, 0x1fe, 0x7, 0x68, 0x2, 0x2, 0x1f5, 0x1ff, 0x7, 
    0x75, 0x2, 0x2, 0x1f6, 0x1fb, 0x5, 0x3a, 0x1e, 0x2, 0x1f7, 0x1f8, 0x7, 
    0x7f, 0x2, 0x2, 0x1f8, 0x1fa, 0x5, 0x3a, 0x1e, 0x2, 0x1f9, 0x1f7, 0x3, 
    0x2, 0x2, 0x2, 0x1fa, 0x1fd, 0x3, 0x2, 0x2, 0x2, 0x1fb, 0x1f9, 0x3, 
    0x2, 0x2, 0x2, 0x1fb, 0x1fc, 0x3, 0x2, 0x2, 0x2, 0x1fc, 0x1ff, 0x3, 
    0x2, 0x2, 0x2, 0x1fd, 0x1fb, 0x3, 0x2, 0x2, 0x2, 0x1fe, 0x1f5, 0x3, 
    0x2, 0x2, 0x2, 0x1fe, 0x1f6, 0x3, 0x2, 0x2, 0x2, 0x1ff, 0x201, 0x3, 
    0x2, 0x2, 0x2, 0x200, 0x202, 0x5, 0x14, 0xb, 0x2, 0x201, 0x200, 0x3, 
    0x2, 0x2, 0x2, 0x201, 0x202, 0x3, 0x2, 0x2, 0x2, 0x202, 0x39, 0x3, 0x2, 
    0x2, 0x2, 0x203, 0x206, 0x5, 0x102, 0x82, 0x2, 0x204, 0x205, 0x7, 0x9, 
    0x2, 0x2, 0x205, 0x207, 0x5, 0x102, 0x82, 0x2, 0x206, 0x204, 0x3, 0x2, 
    0x2, 0x2, 0x206, 0x207, 0x3, 0x2, 0x2, 0x2, 0x207, 0x3b, 0x3, 0x2, 0x2, 
    0x2, 0x208, 0x209, 0x7, 0x37, 0x2, 0x2, 0x209, 0x20c, 0x7, 0x8b, 0x2, 
    0x2, 0x20a, 0x20b, 0x7, 0x65, 0x2, 0x2, 0x20b, 0x20d, 0x7, 0x8b, 0x2, 
    0x2, 0x20c, 0x20a, 0x3, 0x2, 0x2, 0x2, 0x20c, 0x20d, 0x3, 0x2, 0x2, 
    0x2, 0x20d, 0x20e, 0x3, 0x2, 0x2, 0x2, 0x20e, 0x20f, 0x7, 0x29, 0x2, 
    0x2, 0x20f, 0x210, 0x5, 0xb2, 0x5a, 0x2, 0x210, 0x211, 0x7, 0x9, 0x2, 
    0x2, 0x211, 0x214, 0x5, 0x102, 0x82, 0x2, 0x212, 0x213, 0x7, 0x8b, 0x2, 
    0x2, 0x213, 0x215, 0x7, 0x8a, 0x2, 0x2, 0x214, 0x212, 0x3, 0x2, 0x2, 
    0x2, 0x214, 0x215, 0x3, 0x2, 0x2, 0x2, 0x215, 0x3d, 0x3, 0x2, 0x2, 0x2, 
    0x216, 0x218, 0x7, 0x42, 0x2, 0x2, 0x217, 0x216, 0x3, 0x2, 0x2, 0x2, 
    0x217, 0x218, 0x3, 0x2, 0x2, 0x2, 0x218, 0x219, 0x3, 0x2, 0x2, 0x2, 
    0x219, 0x21b, 0x7, 0xe, 0x2, 0x2, 0x21a, 0x21c, 0x5, 0x40, 0x21, 0x2, 
    0x21b, 0x21a, 0x3, 0x2, 0x2, 0x2, 0x21b, 0x21c, 0x3, 0x2, 0x2, 0x2, 
    0x21c, 0x21d, 0x3, 0x2, 0x2, 0x2, 0x21d, 0x21e, 0x7, 0x7d, 0x2, 0x2, 
    0x21e, 0x21f, 0x5, 0x6, 0x4, 0x2, 0x21f, 0x220, 0x7, 0x7e, 0x2, 0x2, 
    0x220, 0x3f, 0x3, 0x2, 0x2, 0x2, 0x221, 0x22b, 0x7, 0x79, 0x2, 0x2, 
    0x222, 0x22c, 0x7, 0x75, 0x2, 0x2, 0x223, 0x228, 0x5, 0x102, 0x82, 0x2, 
    0x224, 0x225, 0x7, 0x7f, 0x2, 0x2, 0x225, 0x227, 0x5, 0x102, 0x82, 0x2, 
    0x226, 0x224, 0x3, 0x2, 0x2, 0x2, 0x227, 0x22a, 0x3, 0x2, 0x2, 0x2, 
    0x228, 0x226, 0x3, 0x2, 0x2, 0x2, 0x228, 0x229, 0x3, 0x2, 0x2, 0x2, 
    0x229, 0x22c, 0x3, 0x2, 0x2, 0x2, 0x22a, 0x228, 0x3, 0x2, 0x2, 0x2, 
    0x22b, 0x222, 0x3, 0x2, 0x2, 0x2, 0x22b, 0x223, 0x3, 0x2, 0x2, 0x2, 
    0x22b, 0x22c, 0x3, 0x2, 0x2, 0x2, 0x22c, 0x22d, 0x3, 0x2, 0x2, 0x2, 
    0x22d, 0x22e, 0x7, 0x7a, 0x2, 0x2, 0x22e, 0x41, 0x3, 0x2, 0x2, 0x2, 
    0x22f, 0x230, 0x9, 0xb, 0x2, 0x2, 0x230, 0x232, 0x5, 0x86, 0x44, 0x2, 
    0x231, 0x233, 0x5, 0x52, 0x2a, 0x2, 0x232, 0x231, 0x3, 0x2, 0x2, 0x2, 
    0x232, 0x233, 0x3, 0x2, 0x2, 0x2, 0x233, 0x43, 0x3, 0x2, 0x2, 0x2, 0x234, 
    0x235, 0x7, 0x39, 0x2, 0x2, 0x235, 0x239, 0x5, 0x88, 0x45, 0x2, 0x236, 
    0x238, 0x5, 0x46, 0x24, 0x2, 0x237, 0x236, 0x3, 0x2, 0x2, 0x2, 0x238, 
    0x23b, 0x3, 0x2, 0x2, 0x2, 0x239, 0x237, 0x3, 0x2, 0x2, 0x2, 0x239, 
    0x23a, 0x3, 0x2, 0x2, 0x2, 0x23a, 0x23d, 0x3, 0x2, 0x2, 0x2, 0x23b, 
    0x239, 0x3, 0x2, 0x2, 0x2, 0x23c, 0x23e, 0x5, 0x52, 0x2a, 0x2, 0x23d, 
    0x23c, 0x3, 0x2, 0x2, 0x2, 0x23d, 0x23e, 0x3, 0x2, 0x2, 0x2, 0x23e, 
    0x45, 0x3, 0x2, 0x2, 0x2, 0x23f, 0x240, 0x7, 0x41, 0x2, 0x2, 0x240, 
    0x241, 0x9, 0xc, 0x2, 0x2, 0x241, 0x242, 0x7, 0x4e, 0x2, 0x2, 0x242, 
    0x247, 0x5, 0x4a, 0x26, 0x2, 0x243, 0x244, 0x7, 0x7f, 0x2, 0x2, 0x244, 
    0x246, 0x5, 0x4a, 0x26, 0x2, 0x245, 0x243, 0x3, 0x2, 0x2, 0x2, 0x246, 
    0x249, 0x3, 0x2, 0x2, 0x2, 0x247, 0x245, 0x3, 0x2, 0x2, 0x2, 0x247, 
    0x248, 0x3, 0x2, 0x2, 0x2, 0x248, 0x47, 0x3, 0x2, 0x2, 0x2, 0x249, 0x247, 
    0x3, 0x2, 0x2, 0x2, 0x24a, 0x24b, 0x7, 0x4e, 0x2, 0x2, 0x24b, 0x250, 
    0x5, 0x4a, 0x26, 0x2, 0x24c, 0x24d, 0x7, 0x7f, 0x2, 0x2, 0x24d, 0x24f, 
    0x5, 0x4a, 0x26, 0x2, 0x24e, 0x24c, 0x3, 0x2, 0x2, 0x2, 0x24f, 0x252, 
    0x3, 0x2, 0x2, 0x2, 0x250, 0x24e, 0x3, 0x2, 0x2, 0x2, 0x250, 0x251, 
    0x3, 0x2, 0x2, 0x2, 0x251, 0x254, 0x3, 0x2, 0x2, 0x2, 0x252, 0x250, 
    0x3, 0x2, 0x2, 0x2, 0x253, 0x255, 0x5, 0x52, 0x2a, 0x2, 0x254, 0x253, 
    0x3, 0x2, 0x2, 0x2, 0x254, 0x255, 0x3, 0x2, 0x2, 0x2, 0x255, 0x49, 0x3, 
    0x2, 0x2, 0x2, 0x256, 0x257, 0x5, 0x56, 0x2c, 0x2, 0x257, 0x258, 0x7, 
    0x70, 0x2, 0x2, 0x258, 0x259, 0x5, 0xb2, 0x5a, 0x2, 0x259, 0x266, 0x3, 
    0x2, 0x2, 0x2, 0x25a, 0x25b, 0x5, 0x56, 0x2c, 0x2, 0x25b, 0x25c, 0x7, 
    0x69, 0x2, 0x2, 0x25c, 0x25d, 0x5, 0xb2, 0x5a, 0x2, 0x25d, 0x266, 0x3, 
    0x2, 0x2, 0x2, 0x25e, 0x261, 0x5, 0x56, 0x2c, 0x2, 0x25f, 0x260, 0x7, 
    0x81, 0x2, 0x2, 0x260, 0x262, 0x5, 0x108, 0x85, 0x2, 0x261, 0x25f, 0x3, 
    0x2, 0x2, 0x2, 0x262, 0x263, 0x3, 0x2, 0x2, 0x2, 0x263, 0x261, 0x3, 
    0x2, 0x2, 0x2, 0x263, 0x264, 0x3, 0x2, 0x2, 0x2, 0x264, 0x266, 0x3, 
    0x2, 0x2, 0x2, 0x265, 0x256, 0x3, 0x2, 0x2, 0x2, 0x265, 0x25a, 0x3, 
    0x2, 0x2, 0x2, 0x265, 0x25e, 0x3, 0x2, 0x2, 0x2, 0x266, 0x4b, 0x3, 0x2, 
    0x2, 0x2, 0x267, 0x268, 0x7, 0x49, 0x2, 0x2, 0x268, 0x26d, 0x5, 0x4e, 
    0x28, 0x2, 0x269, 0x26a, 0x7, 0x7f, 0x2, 0x2, 0x26a, 0x26c, 0x5, 0x4e, 
    0x28, 0x2, 0x26b, 0x269, 0x3, 0x2, 0x2, 0x2, 0x26c, 0x26f, 0x3, 0x2, 
    0x2, 0x2, 0x26d, 0x26b, 0x3, 0x2, 0x2, 0x2, 0x26d, 0x26e, 0x3, 0x2, 
    0x2, 0x2, 0x26e, 0x4d, 0x3, 0x2, 0x2, 0x2, 0x26f, 0x26d, 0x3, 0x2, 0x2, 
    0x2, 0x270, 0x275, 0x5, 0x56, 0x2c, 0x2, 0x271, 0x272, 0x7, 0x81, 0x2, 
    0x2, 0x272, 0x274, 0x5, 0x108, 0x85, 0x2, 0x273, 0x271, 0x3, 0x2, 0x2, 
    0x2, 0x274, 0x277, 0x3, 0x2, 0x2, 0x2, 0x275, 0x273, 0x3, 0x2, 0x2, 
    0x2, 0x275, 0x276, 0x3, 0x2, 0x2, 0x2, 0x276, 0x4f, 0x3, 0x2, 0x2, 0x2, 
    0x277, 0x275, 0x3, 0x2, 0x2, 0x2, 0x278, 0x27a, 0x7, 0x18, 0x2, 0x2, 
    0x279, 0x278, 0x3, 0x2, 0x2, 0x2, 0x279, 0x27a, 0x3, 0x2, 0x2, 0x2, 
    0x27a, 0x27b, 0x3, 0x2, 0x2, 0x2, 0x27b, 0x27c, 0x7, 0x15, 0x2, 0x2, 
    0x27c, 0x281, 0x5, 0xb2, 0x5a, 0x2, 0x27d, 0x27e, 0x7, 0x7f, 0x2, 0x2, 
    0x27e, 0x280, 0x5, 0xb2, 0x5a, 0x2, 0x27f, 0x27d, 0x3, 0x2, 0x2, 0x2, 
    0x280, 0x283, 0x3, 0x2, 0x2, 0x2, 0x281, 0x27f, 0x3, 0x2, 0x2, 0x2, 
    0x281, 0x282, 0x3, 0x2, 0x2, 0x2, 0x282, 0x51, 0x3, 0x2, 0x2, 0x2, 0x283, 
    0x281, 0x3, 0x2, 0x2, 0x2, 0x284, 0x285, 0x7, 0x29, 0x2, 0x2, 0x285, 
    0x286, 0x5, 0xb2, 0x5a, 0x2, 0x286, 0x53, 0x3, 0x2, 0x2, 0x2, 0x287, 
    0x288, 0x7, 0x4c, 0x2, 0x2, 0x288, 0x289, 0x7, 0x1b, 0x2, 0x2, 0x289, 
    0x28d, 0x5, 0xb2, 0x5a, 0x2, 0x28a, 0x28b, 0x7, 0x4c, 0x2, 0x2, 0x28b, 
    0x28d, 0x5, 0xb2, 0x5a, 0x2, 0x28c, 0x287, 0x3, 0x2, 0x2, 0x2, 0x28c, 
    0x28a, 0x3, 0x2, 0x2, 0x2, 0x28d, 0x55, 0x3, 0x2, 0x2, 0x2, 0x28e, 0x292, 
    0x5, 0x58, 0x2d, 0x2, 0x28f, 0x291, 0x5, 0x5a, 0x2e, 0x2, 0x290, 0x28f, 
    0x3, 0x2, 0x2, 0x2, 0x291, 0x294, 0x3, 0x2, 0x2, 0x2, 0x292, 0x290, 
    0x3, 0x2, 0x2, 0x2, 0x292, 0x293, 0x3, 0x2, 0x2, 0x2, 0x293, 0x57, 0x3, 
    0x2, 0x2, 0x2, 0x294, 0x292, 0x3, 0x2, 0x2, 0x2, 0x295, 0x29b, 0x5, 
    0x102, 0x82, 0x2, 0x296, 0x297, 0x7, 0x79, 0x2, 0x2, 0x297, 0x298, 0x5, 
    0xb2, 0x5a, 0x2, 0x298, 0x299, 0x7, 0x7a, 0x2, 0x2, 0x299, 0x29b, 0x3, 
    0x2, 0x2, 0x2, 0x29a, 0x295, 0x3, 0x2, 0x2, 0x2, 0x29a, 0x296, 0x3, 
    0x2, 0x2, 0x2, 0x29b, 0x59, 0x3, 0x2, 0x2, 0x2, 0x29c, 0x29d, 0x7, 0x80, 
    0x2, 0x2, 0x29d, 0x2a3, 0x5, 0x108, 0x85, 0x2, 0x29e, 0x29f, 0x7, 0x7b, 
    0x2, 0x2, 0x29f, 0x2a0, 0x5, 0xb2, 0x5a, 0x2, 0x2a0, 0x2a1, 0x7, 0x7c, 
    0x2, 0x2, 0x2a1, 0x2a3, 0x3, 0x2, 0x2, 0x2, 0x2a2, 0x29c, 0x3, 0x2, 
    0x2, 0x2, 0x2a2, 0x29e, 0x3, 0x2, 0x2, 0x2, 0x2a3, 0x5b, 0x3, 0x2, 0x2, 
    0x2, 0x2a4, 0x2a5, 0x7, 0x58, 0x2, 0x2, 0x2a5, 0x2aa, 0x5, 0x5e, 0x30, 
    0x2, 0x2a6, 0x2a7, 0x7, 0x7f, 0x2, 0x2, 0x2a7, 0x2a9, 0x5, 0x5e, 0x30, 
    0x2, 0x2a8, 0x2a6, 0x3, 0x2, 0x2, 0x2, 0x2a9, 0x2ac, 0x3, 0x2, 0x2, 
    0x2, 0x2aa, 0x2a8, 0x3, 0x2, 0x2, 0x2, 0x2aa, 0x2ab, 0x3, 0x2, 0x2, 
    0x2, 0x2ab, 0x5d, 0x3, 0x2, 0x2, 0x2, 0x2ac, 0x2aa, 0x3, 0x2, 0x2, 0x2, 
    0x2ad, 0x2ae, 0x5, 0xb2, 0x5a, 0x2, 0x2ae, 0x5f, 0x3, 0x2, 0x2, 0x2, 
    0x2af, 0x2b0, 0x7, 0x64, 0x2, 0x2, 0x2b0, 0x2b1, 0x5, 0x62, 0x32, 0x2, 
    0x2b1, 0x2b2, 0x7, 0x4, 0x2, 0x2, 0x2b2, 0x2b6, 0x5, 0x62, 0x32, 0x2, 
    0x2b3, 0x2b5, 0x5, 0x64, 0x33, 0x2, 0x2b4, 0x2b3, 0x3, 0x2, 0x2, 0x2, 
    0x2b5, 0x2b8, 0x3, 0x2, 0x2, 0x2, 0x2b6, 0x2b4, 0x3, 0x2, 0x2, 0x2, 
    0x2b6, 0x2b7, 0x3, 0x2, 0x2, 0x2, 0x2b7, 0x2ba, 0x3, 0x2, 0x2, 0x2, 
    0x2b8, 0x2b6, 0x3, 0x2, 0x2, 0x2, 0x2b9, 0x2bb, 0x5, 0x14, 0xb, 0x2, 
    0x2ba, 0x2b9, 0x3, 0x2, 0x2, 0x2, 0x2ba, 0x2bb, 0x3, 0x2, 0x2, 0x2, 
    0x2bb, 0x2bd, 0x3, 0x2, 0x2, 0x2, 0x2bc, 0x2be, 0x5, 0x66, 0x34, 0x2, 
    0x2bd, 0x2bc, 0x3, 0x2, 0x2, 0x2, 0x2bd, 0x2be, 0x3, 0x2, 0x2, 0x2, 
    0x2be, 0x2c0, 0x3, 0x2, 0x2, 0x2, 0x2bf, 0x2c1, 0x5, 0x2e, 0x18, 0x2, 
    0x2c0, 0x2bf, 0x3, 0x2, 0x2, 0x2, 0x2c0, 0x2c1, 0x3, 0x2, 0x2, 0x2, 
    0x2c1, 0x2c3, 0x3, 0x2, 0x2, 0x2, 0x2c2, 0x2c4, 0x5, 0x32, 0x1a, 0x2, 
    0x2c3, 0x2c2, 0x3, 0x2, 0x2, 0x2, 0x2c3, 0x2c4, 0x3, 0x2, 0x2, 0x2, 
    0x2c4, 0x2c6, 0x3, 0x2, 0x2, 0x2, 0x2c5, 0x2c7, 0x5, 0x34, 0x1b, 0x2, 
    0x2c6, 0x2c5, 0x3, 0x2, 0x2, 0x2, 0x2c6, 0x2c7, 0x3, 0x2, 0x2, 0x2, 
    0x2c7, 0x61, 0x3, 0x2, 0x2, 0x2, 0x2c8, 0x2ca, 0x7, 0x81, 0x2, 0x2, 
    0x2c9, 0x2c8, 0x3, 0x2, 0x2, 0x2, 0x2c9, 0x2ca, 0x3, 0x2, 0x2, 0x2, 
    0x2ca, 0x2cb, 0x3, 0x2, 0x2, 0x2, 0x2cb, 0x2cd, 0x5, 0xaa, 0x56, 0x2, 
    0x2cc, 0x2ce, 0x5, 0x106, 0x84, 0x2, 0x2cd, 0x2cc, 0x3, 0x2, 0x2, 0x2, 
    0x2cd, 0x2ce, 0x3, 0x2, 0x2, 0x2, 0x2ce, 0x63, 0x3, 0x2, 0x2, 0x2, 0x2cf, 
    0x2d0, 0x7, 0x66, 0x2, 0x2, 0x2d0, 0x2d1, 0x7, 0x88, 0x2, 0x2, 0x2d1, 
    0x2e1, 0x7, 0x56, 0x2, 0x2, 0x2d2, 0x2e1, 0x9, 0xd, 0x2, 0x2, 0x2d3, 
    0x2e1, 0x7, 0xc, 0x2, 0x2, 0x2d4, 0x2d5, 0x7, 0x2e, 0x2, 0x2, 0x2d5, 
    0x2d6, 0x7, 0x79, 0x2, 0x2, 0x2d6, 0x2db, 0x5, 0x102, 0x82, 0x2, 0x2d7, 
    0x2d8, 0x7, 0x7f, 0x2, 0x2, 0x2d8, 0x2da, 0x5, 0x102, 0x82, 0x2, 0x2d9, 
    0x2d7, 0x3, 0x2, 0x2, 0x2, 0x2da, 0x2dd, 0x3, 0x2, 0x2, 0x2, 0x2db, 
    0x2d9, 0x3, 0x2, 0x2, 0x2, 0x2db, 0x2dc, 0x3, 0x2, 0x2, 0x2, 0x2dc, 
    0x2de, 0x3, 0x2, 0x2, 0x2, 0x2dd, 0x2db, 0x3, 0x2, 0x2, 0x2, 0x2de, 
    0x2df, 0x7, 0x7a, 0x2, 0x2, 0x2df, 0x2e1, 0x3, 0x2, 0x2, 0x2, 0x2e0, 
    0x2cf, 0x3, 0x2, 0x2, 0x2, 0x2e0, 0x2d2, 0x3, 0x2, 0x2, 0x2, 0x2e0, 
    0x2d3, 0x3, 0x2, 0x2, 0x2, 0x2e0, 0x2d4, 0x3, 0x2, 0x2, 0x2, 0x2e1, 
    0x65, 0x3, 0x2, 0x2, 0x2, 0x2e2, 0x2e4, 0x7, 0x4d, 0x2, 0x2, 0x2e3, 
    0x2e5, 0x7, 0x1a, 0x2, 0x2, 0x2e4, 0x2e3, 0x3, 0x2, 0x2, 0x2, 0x2e4, 
    0x2e5, 0x3, 0x2, 0x2, 0x2, 0x2e5, 0x2e6, 0x3, 0x2, 0x2, 0x2, 0x2e6, 
    0x2f3, 0x5, 0x2a, 0x16, 0x2, 0x2e7, 0x2f0, 0x7, 0x58, 0x2, 0x2, 0x2e8, 
    0x2ed, 0x5, 0x5e, 0x30, 0x2, 0x2e9, 0x2ea, 0x7, 0x7f, 0x2, 0x2, 0x2ea, 
    0x2ec, 0x5, 0x5e, 0x30, 0x2, 0x2eb, 0x2e9, 0x3, 0x2, 0x2, 0x2, 0x2ec, 
    0x2ef, 0x3, 0x2, 0x2, 0x2, 0x2ed, 0x2eb, 0x3, 0x2, 0x2, 0x2, 0x2ed, 
    0x2ee, 0x3, 0x2, 0x2, 0x2, 0x2ee, 0x2f1, 0x3, 0x2, 0x2, 0x2, 0x2ef, 
    0x2ed, 0x3, 0x2, 0x2, 0x2, 0x2f0, 0x2e8, 0x3, 0x2, 0x2, 0x2, 0x2f0, 
    0x2f1, 0x3, 0x2, 0x2, 0x2, 0x2f1, 0x2f3, 0x3, 0x2, 0x2, 0x2, 0x2f2, 
    0x2e2, 0x3, 0x2, 0x2, 0x2, 0x2f2, 0x2e7, 0x3, 0x2, 0x2, 0x2, 0x2f3, 
    0x67, 0x3, 0x2, 0x2, 0x2, 0x2f4, 0x2f6, 0x7, 0x14, 0x2, 0x2, 0x2f5, 
    0x2f7, 0x9, 0xe, 0x2, 0x2, 0x2f6, 0x2f5, 0x3, 0x2, 0x2, 0x2, 0x2f6, 
    0x2f7, 0x3, 0x2, 0x2, 0x2, 0x2f7, 0x2f8, 0x3, 0x2, 0x2, 0x2, 0x2f8, 
    0x2fa, 0x7, 0x2f, 0x2, 0x2, 0x2f9, 0x2fb, 0x5, 0x102, 0x82, 0x2, 0x2fa, 
    0x2f9, 0x3, 0x2, 0x2, 0x2, 0x2fa, 0x2fb, 0x3, 0x2, 0x2, 0x2, 0x2fb, 
    0x2fd, 0x3, 0x2, 0x2, 0x2, 0x2fc, 0x2fe, 0x5, 0x78, 0x3d, 0x2, 0x2fd, 
    0x2fc, 0x3, 0x2, 0x2, 0x2, 0x2fd, 0x2fe, 0x3, 0x2, 0x2, 0x2, 0x2fe, 
    0x2ff, 0x3, 0x2, 0x2, 0x2, 0x2ff, 0x300, 0x7, 0x28, 0x2, 0x2, 0x300, 
    0x301, 0x5, 0x7c, 0x3f, 0x2, 0x301, 0x302, 0x7, 0x41, 0x2, 0x2, 0x302, 
    0x303, 0x5, 0x6a, 0x36, 0x2, 0x303, 0x69, 0x3, 0x2, 0x2, 0x2, 0x304, 
    0x305, 0x7, 0x79, 0x2, 0x2, 0x305, 0x30a, 0x5, 0x7e, 0x40, 0x2, 0x306, 
    0x307, 0x7, 0x7f, 0x2, 0x2, 0x307, 0x309, 0x5, 0x7e, 0x40, 0x2, 0x308, 
    0x306, 0x3, 0x2, 0x2, 0x2, 0x309, 0x30c, 0x3, 0x2, 0x2, 0x2, 0x30a, 
    0x308, 0x3, 0x2, 0x2, 0x2, 0x30a, 0x30b, 0x3, 0x2, 0x2, 0x2, 0x30b, 
    0x30d, 0x3, 0x2, 0x2, 0x2, 0x30c, 0x30a, 0x3, 0x2, 0x2, 0x2, 0x30d, 
    0x30e, 0x7, 0x7a, 0x2, 0x2, 0x30e, 0x31c, 0x3, 0x2, 0x2, 0x2, 0x30f, 
    0x310, 0x7, 0x1d, 0x2, 0x2, 0x310, 0x311, 0x7, 0x7b, 0x2, 0x2, 0x311, 
    0x316, 0x5, 0x7e, 0x40, 0x2, 0x312, 0x313, 0x7, 0x7f, 0x2, 0x2, 0x313, 
    0x315, 0x5, 0x7e, 0x40, 0x2, 0x314, 0x312, 0x3, 0x2, 0x2, 0x2, 0x315, 
    0x318, 0x3, 0x2, 0x2, 0x2, 0x316, 0x314, 0x3, 0x2, 0x2, 0x2, 0x316, 
    0x317, 0x3, 0x2, 0x2, 0x2, 0x317, 0x319, 0x3, 0x2, 0x2, 0x2, 0x318, 
    0x316, 0x3, 0x2, 0x2, 0x2, 0x319, 0x31a, 0x7, 0x7c, 0x2, 0x2, 0x31a, 
    0x31c, 0x3, 0x2, 0x2, 0x2, 0x31b, 0x304, 0x3, 0x2, 0x2, 0x2, 0x31b, 
    0x30f, 0x3, 0x2, 0x2, 0x2, 0x31c, 0x6b, 0x3, 0x2, 0x2, 0x2, 0x31d, 0x31e, 
    0x7, 0x1c, 0x2, 0x2, 0x31e, 0x31f, 0x7, 0x2f, 0x2, 0x2, 0x31f, 0x321, 
    0x5, 0x102, 0x82, 0x2, 0x320, 0x322, 0x5, 0x7a, 0x3e, 0x2, 0x321, 0x320, 
    0x3, 0x2, 0x2, 0x2, 0x321, 0x322, 0x3, 0x2, 0x2, 0x2, 0x322, 0x6d, 0x3, 
    0x2, 0x2, 0x2, 0x323, 0x324, 0x7, 0x14, 0x2, 0x2, 0x324, 0x326, 0x7, 
    0x11, 0x2, 0x2, 0x325, 0x327, 0x5, 0x102, 0x82, 0x2, 0x326, 0x325, 0x3, 
    0x2, 0x2, 0x2, 0x326, 0x327, 0x3, 0x2, 0x2, 0x2, 0x327, 0x329, 0x3, 
    0x2, 0x2, 0x2, 0x328, 0x32a, 0x5, 0x78, 0x3d, 0x2, 0x329, 0x328, 0x3, 
    0x2, 0x2, 0x2, 0x329, 0x32a, 0x3, 0x2, 0x2, 0x2, 0x32a, 0x32b, 0x3, 
    0x2, 0x2, 0x2, 0x32b, 0x32c, 0x7, 0x28, 0x2, 0x2, 0x32c, 0x32d, 0x5, 
    0x7c, 0x3f, 0x2, 0x32d, 0x32e, 0x7, 0x4b, 0x2, 0x2, 0x32e, 0x32f, 0x5, 
    0x70, 0x39, 0x2, 0x32f, 0x330, 0x5, 0x72, 0x3a, 0x2, 0x330, 0x6f, 0x3, 
    0x2, 0x2, 0x2, 0x331, 0x33e, 0x5, 0x7e, 0x40, 0x2, 0x332, 0x333, 0x7, 
    0x79, 0x2, 0x2, 0x333, 0x338, 0x5, 0x7e, 0x40, 0x2, 0x334, 0x335, 0x7, 
    0x7f, 0x2, 0x2, 0x335, 0x337, 0x5, 0x7e, 0x40, 0x2, 0x336, 0x334, 0x3, 
    0x2, 0x2, 0x2, 0x337, 0x33a, 0x3, 0x2, 0x2, 0x2, 0x338, 0x336, 0x3, 
    0x2, 0x2, 0x2, 0x338, 0x339, 0x3, 0x2, 0x2, 0x2, 0x339, 0x33b, 0x3, 
    0x2, 0x2, 0x2, 0x33a, 0x338, 0x3, 0x2, 0x2, 0x2, 0x33b, 0x33c, 0x7, 
    0x7a, 0x2, 0x2, 0x33c, 0x33e, 0x3, 0x2, 0x2, 0x2, 0x33d, 0x331, 0x3, 
    0x2, 0x2, 0x2, 0x33d, 0x332, 0x3, 0x2, 0x2, 0x2, 0x33e, 0x71, 0x3, 0x2, 
    0x2, 0x2, 0x33f, 0x340, 0x7, 0x32, 0x2, 0x2, 0x340, 0x341, 0x7, 0x3d, 
    0x2, 0x2, 0x341, 0x353, 0x7, 0x3e, 0x2, 0x2, 0x342, 0x344, 0x7, 0x32, 
    0x2, 0x2, 0x343, 0x342, 0x3, 0x2, 0x2, 0x2, 0x343, 0x344, 0x3, 0x2, 
    0x2, 0x2, 0x344, 0x345, 0x3, 0x2, 0x2, 0x2, 0x345, 0x346, 0x7, 0x81, 
    0x2, 0x2, 0x346, 0x348, 0x7, 0x81, 0x2, 0x2, 0x347, 0x349, 0x5, 0x74, 
    0x3b, 0x2, 0x348, 0x347, 0x3, 0x2, 0x2, 0x2, 0x349, 0x34a, 0x3, 0x2, 
    0x2, 0x2, 0x34a, 0x348, 0x3, 0x2, 0x2, 0x2, 0x34a, 0x34b, 0x3, 0x2, 
    0x2, 0x2, 0x34b, 0x353, 0x3, 0x2, 0x2, 0x2, 0x34c, 0x34e, 0x7, 0x32, 
    0x2, 0x2, 0x34d, 0x34f, 0x5, 0x74, 0x3b, 0x2, 0x34e, 0x34d, 0x3, 0x2, 
    0x2, 0x2, 0x34f, 0x350, 0x3, 0x2, 0x2, 0x2, 0x350, 0x34e, 0x3, 0x2, 
    0x2, 0x2, 0x350, 0x351, 0x3, 0x2, 0x2, 0x2, 0x351, 0x353, 0x3, 0x2, 
    0x2, 0x2, 0x352, 0x33f, 0x3, 0x2, 0x2, 0x2, 0x352, 0x343, 0x3, 0x2, 
    0x2, 0x2, 0x352, 0x34c, 0x3, 0x2, 0x2, 0x2, 0x353, 0x73, 0x3, 0x2, 0x2, 
    0x2, 0x354, 0x357, 0x5, 0x102, 0x82, 0x2, 0x355, 0x357, 0x7, 0x83, 0x2, 
    0x2, 0x356, 0x354, 0x3, 0x2, 0x2, 0x2, 0x356, 0x355, 0x3, 0x2, 0x2, 
    0x2, 0x357, 0x75, 0x3, 0x2, 0x2, 0x2, 0x358, 0x359, 0x7, 0x1c, 0x2, 
    0x2, 0x359, 0x35a, 0x7, 0x11, 0x2, 0x2, 0x35a, 0x35c, 0x5, 0x102, 0x82, 
    0x2, 0x35b, 0x35d, 0x5, 0x7a, 0x3e, 0x2, 0x35c, 0x35b, 0x3, 0x2, 0x2, 
    0x2, 0x35c, 0x35d, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x77, 0x3, 0x2, 0x2, 0x2, 
    0x35e, 0x35f, 0x7, 0x2c, 0x2, 0x2, 0x35f, 0x360, 0x7, 0x3d, 0x2, 0x2, 
    0x360, 0x361, 0x7, 0x22, 0x2, 0x2, 0x361, 0x79, 0x3, 0x2, 0x2, 0x2, 
    0x362, 0x363, 0x7, 0x2c, 0x2, 0x2, 0x363, 0x364, 0x7, 0x22, 0x2, 0x2, 
    0x364, 0x7b, 0x3, 0x2, 0x2, 0x2, 0x365, 0x366, 0x7, 0x79, 0x2, 0x2, 
    0x366, 0x367, 0x5, 0x102, 0x82, 0x2, 0x367, 0x368, 0x7, 0x81, 0x2, 0x2, 
    0x368, 0x369, 0x5, 0x108, 0x85, 0x2, 0x369, 0x36a, 0x7, 0x7a, 0x2, 0x2, 
    0x36a, 0x37e, 0x3, 0x2, 0x2, 0x2, 0x36b, 0x36c, 0x7, 0x79, 0x2, 0x2, 
    0x36c, 0x36e, 0x7, 0x7a, 0x2, 0x2, 0x36d, 0x36f, 0x7, 0x71, 0x2, 0x2, 
    0x36e, 0x36d, 0x3, 0x2, 0x2, 0x2, 0x36e, 0x36f, 0x3, 0x2, 0x2, 0x2, 
    0x36f, 0x370, 0x3, 0x2, 0x2, 0x2, 0x370, 0x371, 0x7, 0x74, 0x2, 0x2, 
    0x371, 0x372, 0x7, 0x7b, 0x2, 0x2, 0x372, 0x373, 0x5, 0x102, 0x82, 0x2, 
    0x373, 0x374, 0x7, 0x81, 0x2, 0x2, 0x374, 0x375, 0x5, 0x108, 0x85, 0x2, 
    0x375, 0x376, 0x7, 0x7c, 0x2, 0x2, 0x376, 0x378, 0x7, 0x74, 0x2, 0x2, 
    0x377, 0x379, 0x7, 0x72, 0x2, 0x2, 0x378, 0x377, 0x3, 0x2, 0x2, 0x2, 
    0x378, 0x379, 0x3, 0x2, 0x2, 0x2, 0x379, 0x37a, 0x3, 0x2, 0x2, 0x2, 
    0x37a, 0x37b, 0x7, 0x79, 0x2, 0x2, 0x37b, 0x37c, 0x7, 0x7a, 0x2, 0x2, 
    0x37c, 0x37e, 0x3, 0x2, 0x2, 0x2, 0x37d, 0x365, 0x3, 0x2, 0x2, 0x2, 
    0x37d, 0x36b, 0x3, 0x2, 0x2, 0x2, 0x37e, 0x7d, 0x3, 0x2, 0x2, 0x2, 0x37f, 
    0x380, 0x5, 0x102, 0x82, 0x2, 0x380, 0x381, 0x7, 0x80, 0x2, 0x2, 0x381, 
    0x382, 0x5, 0x108, 0x85, 0x2, 0x382, 0x7f, 0x3, 0x2, 0x2, 0x2, 0x383, 
    0x385, 0x7, 0x51, 0x2, 0x2, 0x384, 0x386, 0x5, 0x82, 0x42, 0x2, 0x385, 
    0x384, 0x3, 0x2, 0x2, 0x2, 0x386, 0x387, 0x3, 0x2, 0x2, 0x2, 0x387, 
    0x385, 0x3, 0x2, 0x2, 0x2, 0x387, 0x388, 0x3, 0x2, 0x2, 0x2, 0x388, 
    0x38b, 0x3, 0x2, 0x2, 0x2, 0x389, 0x38c, 0x5, 0x84, 0x43, 0x2, 0x38a, 
    0x38c, 0x5, 0x14, 0xb, 0x2, 0x38b, 0x389, 0x3, 0x2, 0x2, 0x2, 0x38b, 
    0x38a, 0x3, 0x2, 0x2, 0x2, 0x38b, 0x38c, 0x3, 0x2, 0x2, 0x2, 0x38c, 
    0x38e, 0x3, 0x2, 0x2, 0x2, 0x38d, 0x38f, 0x5, 0x26, 0x14, 0x2, 0x38e, 
    0x38d, 0x3, 0x2, 0x2, 0x2, 0x38e, 0x38f, 0x3, 0x2, 0x2, 0x2, 0x38f, 
    0x81, 0x3, 0x2, 0x2, 0x2, 0x390, 0x391, 0x9, 0xf, 0x2, 0x2, 0x391, 0x83, 
    0x3, 0x2, 0x2, 0x2, 0x392, 0x39c, 0x7, 0x68, 0x2, 0x2, 0x393, 0x39d, 
    0x7, 0x75, 0x2, 0x2, 0x394, 0x399, 0x5, 0x3a, 0x1e, 0x2, 0x395, 0x396, 
    0x7, 0x7f, 0x2, 0x2, 0x396, 0x398, 0x5, 0x3a, 0x1e, 0x2, 0x397, 0x395, 
    0x3, 0x2, 0x2, 0x2, 0x398, 0x39b, 0x3, 0x2, 0x2, 0x2, 0x399, 0x397, 
    0x3, 0x2, 0x2, 0x2, 0x399, 0x39a, 0x3, 0x2, 0x2, 0x2, 0x39a, 0x39d, 
    0x3, 0x2, 0x2, 0x2, 0x39b, 0x399, 0x3, 0x2, 0x2, 0x2, 0x39c, 0x393, 
    0x3, 0x2, 0x2, 0x2, 0x39c, 0x394, 0x3, 0x2, 0x2, 0x2, 0x39d, 0x39f, 
    0x3, 0x2, 0x2, 0x2, 0x39e, 0x3a0, 0x5, 0x2e, 0x18, 0x2, 0x39f, 0x39e, 
    0x3, 0x2, 0x2, 0x2, 0x39f, 0x3a0, 0x3, 0x2, 0x2, 0x2, 0x3a0, 0x3a2, 
    0x3, 0x2, 0x2, 0x2, 0x3a1, 0x3a3, 0x5, 0x32, 0x1a, 0x2, 0x3a2, 0x3a1, 
    0x3, 0x2, 0x2, 0x2, 0x3a2, 0x3a3, 0x3, 0x2, 0x2, 0x2, 0x3a3, 0x3a5, 
    0x3, 0x2, 0x2, 0x2, 0x3a4, 0x3a6, 0x5, 0x34, 0x1b, 0x2, 0x3a5, 0x3a4, 
    0x3, 0x2, 0x2, 0x2, 0x3a5, 0x3a6, 0x3, 0x2, 0x2, 0x2, 0x3a6, 0x3a8, 
    0x3, 0x2, 0x2, 0x2, 0x3a7, 0x3a9, 0x5, 0x14, 0xb, 0x2, 0x3a8, 0x3a7, 
    0x3, 0x2, 0x2, 0x2, 0x3a8, 0x3a9, 0x3, 0x2, 0x2, 0x2, 0x3a9, 0x85, 0x3, 
    0x2, 0x2, 0x2, 0x3aa, 0x3af, 0x5, 0x88, 0x45, 0x2, 0x3ab, 0x3ac, 0x7, 
    0x7f, 0x2, 0x2, 0x3ac, 0x3ae, 0x5, 0x88, 0x45, 0x2, 0x3ad, 0x3ab, 0x3, 
    0x2, 0x2, 0x2, 0x3ae, 0x3b1, 0x3, 0x2, 0x2, 0x2, 0x3af, 0x3ad, 0x3, 
    0x2, 0x2, 0x2, 0x3af, 0x3b0, 0x3, 0x2, 0x2, 0x2, 0x3b0, 0x87, 0x3, 0x2, 
    0x2, 0x2, 0x3b1, 0x3af, 0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3b3, 0x5, 0x102, 
    0x82, 0x2, 0x3b3, 0x3b4, 0x7, 0x70, 0x2, 0x2, 0x3b4, 0x3b6, 0x3, 0x2, 
    0x2, 0x2, 0x3b5, 0x3b2, 0x3, 0x2, 0x2, 0x2, 0x3b5, 0x3b6, 0x3, 0x2, 
    0x2, 0x2, 0x3b6, 0x3b8, 0x3, 0x2, 0x2, 0x2, 0x3b7, 0x3b9, 0x5, 0x8a, 
    0x46, 0x2, 0x3b8, 0x3b7, 0x3, 0x2, 0x2, 0x2, 0x3b8, 0x3b9, 0x3, 0x2, 
    0x2, 0x2, 0x3b9, 0x3bc, 0x3, 0x2, 0x2, 0x2, 0x3ba, 0x3bd, 0x5, 0x94, 
    0x4b, 0x2, 0x3bb, 0x3bd, 0x5, 0x92, 0x4a, 0x2, 0x3bc, 0x3ba, 0x3, 0x2, 
    0x2, 0x2, 0x3bc, 0x3bb, 0x3, 0x2, 0x2, 0x2, 0x3bd, 0x89, 0x3, 0x2, 0x2, 
    0x2, 0x3be, 0x3c1, 0x5, 0x90, 0x49, 0x2, 0x3bf, 0x3c1, 0x7, 0x8b, 0x2, 
    0x2, 0x3c0, 0x3be, 0x3, 0x2, 0x2, 0x2, 0x3c0, 0x3bf, 0x3, 0x2, 0x2, 
    0x2, 0x3c1, 0x3c5, 0x3, 0x2, 0x2, 0x2, 0x3c2, 0x3c4, 0x5, 0x8e, 0x48, 
    0x2, 0x3c3, 0x3c2, 0x3, 0x2, 0x2, 0x2, 0x3c4, 0x3c7, 0x3, 0x2, 0x2, 
    0x2, 0x3c5, 0x3c3, 0x3, 0x2, 0x2, 0x2, 0x3c5, 0x3c6, 0x3, 0x2, 0x2, 
    0x2, 0x3c6, 0x8b, 0x3, 0x2, 0x2, 0x2, 0x3c7, 0x3c5, 0x3, 0x2, 0x2, 0x2, 
    0x3c8, 0x3cc, 0x5, 0x90, 0x49, 0x2, 0x3c9, 0x3cb, 0x5, 0x8e, 0x48, 0x2, 
    0x3ca, 0x3c9, 0x3, 0x2, 0x2, 0x2, 0x3cb, 0x3ce, 0x3, 0x2, 0x2, 0x2, 
    0x3cc, 0x3ca, 0x3, 0x2, 0x2, 0x2, 0x3cc, 0x3cd, 0x3, 0x2, 0x2, 0x2, 
    0x3cd, 0x8d, 0x3, 0x2, 0x2, 0x2, 0x3ce, 0x3cc, 0x3, 0x2, 0x2, 0x2, 0x3cf, 
    0x3d3, 0x5, 0x90, 0x49, 0x2, 0x3d0, 0x3d3, 0x7, 0x88, 0x2, 0x2, 0x3d1, 
    0x3d3, 0x7, 0x8b, 0x2, 0x2, 0x3d2, 0x3cf, 0x3, 0x2, 0x2, 0x2, 0x3d2, 
    0x3d0, 0x3, 0x2, 0x2, 0x2, 0x3d2, 0x3d1, 0x3, 0x2, 0x2, 0x2, 0x3d3, 
    0x8f, 0x3, 0x2, 0x2, 0x2, 0x3d4, 0x3d5, 0x9, 0x10, 0x2, 0x2, 0x3d5, 
    0x91, 0x3, 0x2, 0x2, 0x2, 0x3d6, 0x3d7, 0x9, 0x11, 0x2, 0x2, 0x3d7, 
    0x3d8, 0x7, 0x79, 0x2, 0x2, 0x3d8, 0x3d9, 0x5, 0x94, 0x4b, 0x2, 0x3d9, 
    0x3da, 0x7, 0x7a, 0x2, 0x2, 0x3da, 0x93, 0x3, 0x2, 0x2, 0x2, 0x3db, 
    0x3dd, 0x5, 0x9a, 0x4e, 0x2, 0x3dc, 0x3de, 0x5, 0xa8, 0x55, 0x2, 0x3dd, 
    0x3dc, 0x3, 0x2, 0x2, 0x2, 0x3dd, 0x3de, 0x3, 0x2, 0x2, 0x2, 0x3de, 
    0x3e1, 0x3, 0x2, 0x2, 0x2, 0x3df, 0x3e1, 0x5, 0x96, 0x4c, 0x2, 0x3e0, 
    0x3db, 0x3, 0x2, 0x2, 0x2, 0x3e0, 0x3df, 0x3, 0x2, 0x2, 0x2, 0x3e1, 
    0x3e4, 0x3, 0x2, 0x2, 0x2, 0x3e2, 0x3e4, 0x5, 0x9e, 0x50, 0x2, 0x3e3, 
    0x3e0, 0x3, 0x2, 0x2, 0x2, 0x3e3, 0x3e2, 0x3, 0x2, 0x2, 0x2, 0x3e4, 
    0x3e5, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3e3, 0x3, 0x2, 0x2, 0x2, 0x3e5, 
    0x3e6, 0x3, 0x2, 0x2, 0x2, 0x3e6, 0x95, 0x3, 0x2, 0x2, 0x2, 0x3e7, 0x3e9, 
    0x7, 0x79, 0x2, 0x2, 0x3e8, 0x3ea, 0x5, 0x8c, 0x47, 0x2, 0x3e9, 0x3e8, 
    0x3, 0x2, 0x2, 0x2, 0x3e9, 0x3ea, 0x3, 0x2, 0x2, 0x2, 0x3ea, 0x3eb, 
    0x3, 0x2, 0x2, 0x2, 0x3eb, 0x3ed, 0x5, 0x94, 0x4b, 0x2, 0x3ec, 0x3ee, 
    0x5, 0x14, 0xb, 0x2, 0x3ed, 0x3ec, 0x3, 0x2, 0x2, 0x2, 0x3ed, 0x3ee, 
    0x3, 0x2, 0x2, 0x2, 0x3ee, 0x3ef, 0x3, 0x2, 0x2, 0x2, 0x3ef, 0x3f1, 
    0x7, 0x7a, 0x2, 0x2, 0x3f0, 0x3f2, 0x5, 0xa8, 0x55, 0x2, 0x3f1, 0x3f0, 
    0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3f2, 0x3, 0x2, 0x2, 0x2, 0x3f2, 0x97, 0x3, 
    0x2, 0x2, 0x2, 0x3f3, 0x3f4, 0x5, 0x9c, 0x4f, 0x2, 0x3f4, 0x3f5, 0x5, 
    0x9a, 0x4e, 0x2, 0x3f5, 0x99, 0x3, 0x2, 0x2, 0x2, 0x3f6, 0x3f8, 0x7, 
    0x79, 0x2, 0x2, 0x3f7, 0x3f9, 0x5, 0x102, 0x82, 0x2, 0x3f8, 0x3f7, 0x3, 
    0x2, 0x2, 0x2, 0x3f8, 0x3f9, 0x3, 0x2, 0x2, 0x2, 0x3f9, 0x3fb, 0x3, 
    0x2, 0x2, 0x2, 0x3fa, 0x3fc, 0x5, 0xa2, 0x52, 0x2, 0x3fb, 0x3fa, 0x3, 
    0x2, 0x2, 0x2, 0x3fb, 0x3fc, 0x3, 0x2, 0x2, 0x2, 0x3fc, 0x3fe, 0x3, 
    0x2, 0x2, 0x2, 0x3fd, 0x3ff, 0x5, 0xa4, 0x53, 0x2, 0x3fe, 0x3fd, 0x3, 
    0x2, 0x2, 0x2, 0x3fe, 0x3ff, 0x3, 0x2, 0x2, 0x2, 0x3ff, 0x401, 0x3, 
    0x2, 0x2, 0x2, 0x400, 0x402, 0x5, 0x14, 0xb, 0x2, 0x401, 0x400, 0x3, 
    0x2, 0x2, 0x2, 0x401, 0x402, 0x3, 0x2, 0x2, 0x2, 0x402, 0x403, 0x3, 
    0x2, 0x2, 0x2, 0x403, 0x404, 0x7, 0x7a, 0x2, 0x2, 0x404, 0x9b, 0x3, 
    0x2, 0x2, 0x2, 0x405, 0x407, 0x7, 0x71, 0x2, 0x2, 0x406, 0x405, 0x3, 
    0x2, 0x2, 0x2, 0x406, 0x407, 0x3, 0x2, 0x2, 0x2, 0x407, 0x408, 0x3, 
    0x2, 0x2, 0x2, 0x408, 0x40a, 0x7, 0x74, 0x2, 0x2, 0x409, 0x40b, 0x5, 
    0xa0, 0x51, 0x2, 0x40a, 0x409, 0x3, 0x2, 0x2, 0x2, 0x40a, 0x40b, 0x3, 
    0x2, 0x2, 0x2, 0x40b, 0x40c, 0x3, 0x2, 0x2, 0x2, 0x40c, 0x40e, 0x7, 
    0x74, 0x2, 0x2, 0x40d, 0x40f, 0x7, 0x72, 0x2, 0x2, 0x40e, 0x40d, 0x3, 
    0x2, 0x2, 0x2, 0x40e, 0x40f, 0x3, 0x2, 0x2, 0x2, 0x40f, 0x411, 0x3, 
    0x2, 0x2, 0x2, 0x410, 0x412, 0x5, 0xa8, 0x55, 0x2, 0x411, 0x410, 0x3, 
    0x2, 0x2, 0x2, 0x411, 0x412, 0x3, 0x2, 0x2, 0x2, 0x412, 0x9d, 0x3, 0x2, 
    0x2, 0x2, 0x413, 0x415, 0x7, 0x71, 0x2, 0x2, 0x414, 0x413, 0x3, 0x2, 
    0x2, 0x2, 0x414, 0x415, 0x3, 0x2, 0x2, 0x2, 0x415, 0x416, 0x3, 0x2, 
    0x2, 0x2, 0x416, 0x41b, 0x7, 0x74, 0x2, 0x2, 0x417, 0x419, 0x5, 0xa0, 
    0x51, 0x2, 0x418, 0x417, 0x3, 0x2, 0x2, 0x2, 0x418, 0x419, 0x3, 0x2, 
    0x2, 0x2, 0x419, 0x41a, 0x3, 0x2, 0x2, 0x2, 0x41a, 0x41c, 0x7, 0x74, 
    0x2, 0x2, 0x41b, 0x418, 0x3, 0x2, 0x2, 0x2, 0x41b, 0x41c, 0x3, 0x2, 
    0x2, 0x2, 0x41c, 0x41e, 0x3, 0x2, 0x2, 0x2, 0x41d, 0x41f, 0x7, 0x72, 
    0x2, 0x2, 0x41e, 0x41d, 0x3, 0x2, 0x2, 0x2, 0x41e, 0x41f, 0x3, 0x2, 
    0x2, 0x2, 0x41f, 0x421, 0x3, 0x2, 0x2, 0x2, 0x420, 0x422, 0x5, 0xa8, 
    0x55, 0x2, 0x421, 0x420, 0x3, 0x2, 0x2, 0x2, 0x421, 0x422, 0x3, 0x2, 
    0x2, 0x2, 0x422, 0x9f, 0x3, 0x2, 0x2, 0x2, 0x423, 0x425, 0x7, 0x7b, 
    0x2, 0x2, 0x424, 0x426, 0x5, 0x102, 0x82, 0x2, 0x425, 0x424, 0x3, 0x2, 
    0x2, 0x2, 0x425, 0x426, 0x3, 0x2, 0x2, 0x2, 0x426, 0x428, 0x3, 0x2, 
    0x2, 0x2, 0x427, 0x429, 0x5, 0xa2, 0x52, 0x2, 0x428, 0x427, 0x3, 0x2, 
    0x2, 0x2, 0x428, 0x429, 0x3, 0x2, 0x2, 0x2, 0x429, 0x42b, 0x3, 0x2, 
    0x2, 0x2, 0x42a, 0x42c, 0x5, 0xa6, 0x54, 0x2, 0x42b, 0x42a, 0x3, 0x2, 
    0x2, 0x2, 0x42b, 0x42c, 0x3, 0x2, 0x2, 0x2, 0x42c, 0x42e, 0x3, 0x2, 
    0x2, 0x2, 0x42d, 0x42f, 0x5, 0xa4, 0x53, 0x2, 0x42e, 0x42d, 0x3, 0x2, 
    0x2, 0x2, 0x42e, 0x42f, 0x3, 0x2, 0x2, 0x2, 0x42f, 0x431, 0x3, 0x2, 
    0x2, 0x2, 0x430, 0x432, 0x5, 0x14, 0xb, 0x2, 0x431, 0x430, 0x3, 0x2, 
    0x2, 0x2, 0x431, 0x432, 0x3, 0x2, 0x2, 0x2, 0x432, 0x433, 0x3, 0x2, 
    0x2, 0x2, 0x433, 0x434, 0x7, 0x7c, 0x2, 0x2, 0x434, 0xa1, 0x3, 0x2, 
    0x2, 0x2, 0x435, 0x436, 0x9, 0x12, 0x2, 0x2, 0x436, 0x437, 0x5, 0xaa, 
    0x56, 0x2, 0x437, 0xa3, 0x3, 0x2, 0x2, 0x2, 0x438, 0x43b, 0x5, 0xdc, 
    0x6f, 0x2, 0x439, 0x43b, 0x5, 0xd6, 0x6c, 0x2, 0x43a, 0x438, 0x3, 0x2, 
    0x2, 0x2, 0x43a, 0x439, 0x3, 0x2, 0x2, 0x2, 0x43b, 0xa5, 0x3, 0x2, 0x2, 
    0x2, 0x43c, 0x43e, 0x7, 0x75, 0x2, 0x2, 0x43d, 0x43f, 0x7, 0x88, 0x2, 
    0x2, 0x43e, 0x43d, 0x3, 0x2, 0x2, 0x2, 0x43e, 0x43f, 0x3, 0x2, 0x2, 
    0x2, 0x43f, 0x444, 0x3, 0x2, 0x2, 0x2, 0x440, 0x442, 0x7, 0x6e, 0x2, 
    0x2, 0x441, 0x443, 0x7, 0x88, 0x2, 0x2, 0x442, 0x441, 0x3, 0x2, 0x2, 
    0x2, 0x442, 0x443, 0x3, 0x2, 0x2, 0x2, 0x443, 0x445, 0x3, 0x2, 0x2, 
    0x2, 0x444, 0x440, 0x3, 0x2, 0x2, 0x2, 0x444, 0x445, 0x3, 0x2, 0x2, 
    0x2, 0x445, 0xa7, 0x3, 0x2, 0x2, 0x2, 0x446, 0x456, 0x7, 0x73, 0x2, 
    0x2, 0x447, 0x456, 0x7, 0x75, 0x2, 0x2, 0x448, 0x456, 0x7, 0x87, 0x2, 
    0x2, 0x449, 0x44a, 0x7, 0x7d, 0x2, 0x2, 0x44a, 0x44b, 0x7, 0x88, 0x2, 
    0x2, 0x44b, 0x456, 0x7, 0x7e, 0x2, 0x2, 0x44c, 0x44e, 0x7, 0x7d, 0x2, 
    0x2, 0x44d, 0x44f, 0x7, 0x88, 0x2, 0x2, 0x44e, 0x44d, 0x3, 0x2, 0x2, 
    0x2, 0x44e, 0x44f, 0x3, 0x2, 0x2, 0x2, 0x44f, 0x450, 0x3, 0x2, 0x2, 
    0x2, 0x450, 0x452, 0x7, 0x7f, 0x2, 0x2, 0x451, 0x453, 0x7, 0x88, 0x2, 
    0x2, 0x452, 0x451, 0x3, 0x2, 0x2, 0x2, 0x452, 0x453, 0x3, 0x2, 0x2, 
    0x2, 0x453, 0x454, 0x3, 0x2, 0x2, 0x2, 0x454, 0x456, 0x7, 0x7e, 0x2, 
    0x2, 0x455, 0x446, 0x3, 0x2, 0x2, 0x2, 0x455, 0x447, 0x3, 0x2, 0x2, 
    0x2, 0x455, 0x448, 0x3, 0x2, 0x2, 0x2, 0x455, 0x449, 0x3, 0x2, 0x2, 
    0x2, 0x455, 0x44c, 0x3, 0x2, 0x2, 0x2, 0x456, 0xa9, 0x3, 0x2, 0x2, 0x2, 
    0x457, 0x45f, 0x5, 0xac, 0x57, 0x2, 0x458, 0x45a, 0x7, 0x83, 0x2, 0x2, 
    0x459, 0x45b, 0x7, 0x81, 0x2, 0x2, 0x45a, 0x459, 0x3, 0x2, 0x2, 0x2, 
    0x45a, 0x45b, 0x3, 0x2, 0x2, 0x2, 0x45b, 0x45c, 0x3, 0x2, 0x2, 0x2, 
    0x45c, 0x45e, 0x5, 0xac, 0x57, 0x2, 0x45d, 0x458, 0x3, 0x2, 0x2, 0x2, 
    0x45e, 0x461, 0x3, 0x2, 0x2, 0x2, 0x45f, 0x45d, 0x3, 0x2, 0x2, 0x2, 
    0x45f, 0x460, 0x3, 0x2, 0x2, 0x2, 0x460, 0xab, 0x3, 0x2, 0x2, 0x2, 0x461, 
    0x45f, 0x3, 0x2, 0x2, 0x2, 0x462, 0x467, 0x5, 0xae, 0x58, 0x2, 0x463, 
    0x464, 0x9, 0x13, 0x2, 0x2, 0x464, 0x466, 0x5, 0xae, 0x58, 0x2, 0x465, 
    0x463, 0x3, 0x2, 0x2, 0x2, 0x466, 0x469, 0x3, 0x2, 0x2, 0x2, 0x467, 
    0x465, 0x3, 0x2, 0x2, 0x2, 0x467, 0x468, 0x3, 0x2, 0x2, 0x2, 0x468, 
    0xad, 0x3, 0x2, 0x2, 0x2, 0x469, 0x467, 0x3, 0x2, 0x2, 0x2, 0x46a, 0x46b, 
    0x7, 0x85, 0x2, 0x2, 0x46b, 0x473, 0x5, 0xae, 0x58, 0x2, 0x46c, 0x46d, 
    0x7, 0x79, 0x2, 0x2, 0x46d, 0x46e, 0x5, 0xaa, 0x56, 0x2, 0x46e, 0x46f, 
    0x7, 0x7a, 0x2, 0x2, 0x46f, 0x473, 0x3, 0x2, 0x2, 0x2, 0x470, 0x473, 
    0x7, 0x77, 0x2, 0x2, 0x471, 0x473, 0x5, 0x108, 0x85, 0x2, 0x472, 0x46a, 
    0x3, 0x2, 0x2, 0x2, 0x472, 0x46c, 0x3, 0x2, 0x2, 0x2, 0x472, 0x470, 
    0x3, 0x2, 0x2, 0x2, 0x472, 0x471, 0x3, 0x2, 0x2, 0x2, 0x473, 0xaf, 0x3, 
    0x2, 0x2, 0x2, 0x474, 0x479, 0x5, 0xb2, 0x5a, 0x2, 0x475, 0x476, 0x7, 
    0x7f, 0x2, 0x2, 0x476, 0x478, 0x5, 0xb2, 0x5a, 0x2, 0x477, 0x475, 0x3, 
    0x2, 0x2, 0x2, 0x478, 0x47b, 0x3, 0x2, 0x2, 0x2, 0x479, 0x477, 0x3, 
    0x2, 0x2, 0x2, 0x479, 0x47a, 0x3, 0x2, 0x2, 0x2, 0x47a, 0xb1, 0x3, 0x2, 
    0x2, 0x2, 0x47b, 0x479, 0x3, 0x2, 0x2, 0x2, 0x47c, 0x47e, 0x7, 0x3d, 
    0x2, 0x2, 0x47d, 0x47c, 0x3, 0x2, 0x2, 0x2, 0x47e, 0x481, 0x3, 0x2, 
    0x2, 0x2, 0x47f, 0x47d, 0x3, 0x2, 0x2, 0x2, 0x47f, 0x480, 0x3, 0x2, 
    0x2, 0x2, 0x480, 0x482, 0x3, 0x2, 0x2, 0x2, 0x481, 0x47f, 0x3, 0x2, 
    0x2, 0x2, 0x482, 0x48d, 0x5, 0xb4, 0x5b, 0x2, 0x483, 0x487, 0x9, 0x14, 
    0x2, 0x2, 0x484, 0x486, 0x7, 0x3d, 0x2, 0x2, 0x485, 0x484, 0x3, 0x2, 
    0x2, 0x2, 0x486, 0x489, 0x3, 0x2, 0x2, 0x2, 0x487, 0x485, 0x3, 0x2, 
    0x2, 0x2, 0x487, 0x488, 0x3, 0x2, 0x2, 0x2, 0x488, 0x48a, 0x3, 0x2, 
    0x2, 0x2, 0x489, 0x487, 0x3, 0x2, 0x2, 0x2, 0x48a, 0x48c, 0x5, 0xb4, 
    0x5b, 0x2, 0x48b, 0x483, 0x3, 0x2, 0x2, 0x2, 0x48c, 0x48f, 0x3, 0x2, 
    0x2, 0x2, 0x48d, 0x48b, 0x3, 0x2, 0x2, 0x2, 0x48d, 0x48e, 0x3, 0x2, 
    0x2, 0x2, 0x48e, 0xb3, 0x3, 0x2, 0x2, 0x2, 0x48f, 0x48d, 0x3, 0x2, 0x2, 
    0x2, 0x490, 0x49e, 0x5, 0xb8, 0x5d, 0x2, 0x491, 0x492, 0x5, 0xb6, 0x5c, 
    0x2, 0x492, 0x493, 0x5, 0xb8, 0x5d, 0x2, 0x493, 0x49d, 0x3, 0x2, 0x2, 
    0x2, 0x494, 0x496, 0x7, 0x32, 0x2, 0x2, 0x495, 0x497, 0x7, 0x3d, 0x2, 
    0x2, 0x496, 0x495, 0x3, 0x2, 0x2, 0x2, 0x496, 0x497, 0x3, 0x2, 0x2, 
    0x2, 0x497, 0x49a, 0x3, 0x2, 0x2, 0x2, 0x498, 0x49b, 0x5, 0xbe, 0x60, 
    0x2, 0x499, 0x49b, 0x5, 0xbc, 0x5f, 0x2, 0x49a, 0x498, 0x3, 0x2, 0x2, 
    0x2, 0x49a, 0x499, 0x3, 0x2, 0x2, 0x2, 0x49b, 0x49d, 0x3, 0x2, 0x2, 
    0x2, 0x49c, 0x491, 0x3, 0x2, 0x2, 0x2, 0x49c, 0x494, 0x3, 0x2, 0x2, 
    0x2, 0x49d, 0x4a0, 0x3, 0x2, 0x2, 0x2, 0x49e, 0x49c, 0x3, 0x2, 0x2, 
    0x2, 0x49e, 0x49f, 0x3, 0x2, 0x2, 0x2, 0x49f, 0xb5, 0x3, 0x2, 0x2, 0x2, 
    0x4a0, 0x49e, 0x3, 0x2, 0x2, 0x2, 0x4a1, 0x4b6, 0x7, 0x78, 0x2, 0x2, 
    0x4a2, 0x4b6, 0x7, 0x75, 0x2, 0x2, 0x4a3, 0x4b6, 0x7, 0x76, 0x2, 0x2, 
    0x4a4, 0x4b6, 0x7, 0x77, 0x2, 0x2, 0x4a5, 0x4b6, 0x7, 0x73, 0x2, 0x2, 
    0x4a6, 0x4b6, 0x7, 0x74, 0x2, 0x2, 0x4a7, 0x4b6, 0x7, 0x6f, 0x2, 0x2, 
    0x4a8, 0x4a9, 0x7, 0x55, 0x2, 0x2, 0x4a9, 0x4b6, 0x7, 0x65, 0x2, 0x2, 
    0x4aa, 0x4ab, 0x7, 0x20, 0x2, 0x2, 0x4ab, 0x4b6, 0x7, 0x65, 0x2, 0x2, 
    0x4ac, 0x4b6, 0x7, 0x12, 0x2, 0x2, 0x4ad, 0x4b6, 0x7, 0x2d, 0x2, 0x2, 
    0x4ae, 0x4b6, 0x7, 0x6d, 0x2, 0x2, 0x4af, 0x4b6, 0x7, 0x70, 0x2, 0x2, 
    0x4b0, 0x4b6, 0x7, 0x6c, 0x2, 0x2, 0x4b1, 0x4b6, 0x7, 0x71, 0x2, 0x2, 
    0x4b2, 0x4b6, 0x7, 0x6a, 0x2, 0x2, 0x4b3, 0x4b6, 0x7, 0x72, 0x2, 0x2, 
    0x4b4, 0x4b6, 0x7, 0x6b, 0x2, 0x2, 0x4b5, 0x4a1, 0x3, 0x2, 0x2, 0x2, 
    0x4b5, 0x4a2, 0x3, 0x2, 0x2, 0x2, 0x4b5, 0x4a3, 0x3, 0x2, 0x2, 0x2, 
    0x4b5, 0x4a4, 0x3, 0x2, 0x2, 0x2, 0x4b5, 0x4a5, 0x3, 0x2, 0x2, 0x2, 
    0x4b5, 0x4a6, 0x3, 0x2, 0x2, 0x2, 0x4b5, 0x4a7, 0x3, 0x2, 0x2, 0x2, 
    0x4b5, 0x4a8, 0x3, 0x2, 0x2, 0x2, 0x4b5, 0x4aa, 0x3, 0x2, 0x2, 0x2, 
    0x4b5, 0x4ac, 0x3, 0x2, 0x2, 0x2, 0x4b5, 0x4ad, 0x3, 0x2, 0x2, 0x2, 
    0x4b5, 0x4ae, 0x3, 0x2, 0x2, 0x2, 0x4b5, 0x4af, 0x3, 0x2, 0x2, 0x2, 
    0x4b5, 0x4b0, 0x3, 0x2, 0x2, 0x2, 0x4b5, 0x4b1, 0x3, 0x2, 0x2, 0x2, 
    0x4b5, 0x4b2, 0x3, 0x2, 0x2, 0x2, 0x4b5, 0x4b3, 0x3, 0x2, 0x2, 0x2, 
    0x4b5, 0x4b4, 0x3, 0x2, 0x2, 0x2, 0x4b6, 0xb7, 0x3, 0x2, 0x2, 0x2, 0x4b7, 
    0x4b9, 0x9, 0x15, 0x2, 0x2, 0x4b8, 0x4b7, 0x3, 0x2, 0x2, 0x2, 0x4b9, 
    0x4bc, 0x3, 0x2, 0x2, 0x2, 0x4ba, 0x4b8, 0x3, 0x2, 0x2, 0x2, 0x4ba, 
    0x4bb, 0x3, 0x2, 0x2, 0x2, 0x4bb, 0x4bd, 0x3, 0x2, 0x2, 0x2, 0x4bc, 
    0x4ba, 0x3, 0x2, 0x2, 0x2, 0x4bd, 0x4c1, 0x5, 0xc6, 0x64, 0x2, 0x4be, 
    0x4c0, 0x5, 0xba, 0x5e, 0x2, 0x4bf, 0x4be, 0x3, 0x2, 0x2, 0x2, 0x4c0, 
    0x4c3, 0x3, 0x2, 0x2, 0x2, 0x4c1, 0x4bf, 0x3, 0x2, 0x2, 0x2, 0x4c1, 
    0x4c2, 0x3, 0x2, 0x2, 0x2, 0x4c2, 0xb9, 0x3, 0x2, 0x2, 0x2, 0x4c3, 0x4c1, 
    0x3, 0x2, 0x2, 0x2, 0x4c4, 0x4c5, 0x7, 0x80, 0x2, 0x2, 0x4c5, 0x4ce, 
    0x5, 0x108, 0x85, 0x2, 0x4c6, 0x4c7, 0x7, 0x7b, 0x2, 0x2, 0x4c7, 0x4c8, 
    0x5, 0xc0, 0x61, 0x2, 0x4c8, 0x4c9, 0x7, 0x7c, 0x2, 0x2, 0x4c9, 0x4ce, 
    0x3, 0x2, 0x2, 0x2, 0x4ca, 0x4cb, 0x7, 0x81, 0x2, 0x2, 0x4cb, 0x4ce, 
    0x5, 0xc2, 0x62, 0x2, 0x4cc, 0x4ce, 0x5, 0xec, 0x77, 0x2, 0x4cd, 0x4c4, 
    0x3, 0x2, 0x2, 0x2, 0x4cd, 0x4c6, 0x3, 0x2, 0x2, 0x2, 0x4cd, 0x4ca, 
    0x3, 0x2, 0x2, 0x2, 0x4cd, 0x4cc, 0x3, 0x2, 0x2, 0x2, 0x4ce, 0xbb, 0x3, 
    0x2, 0x2, 0x2, 0x4cf, 0x4d0, 0x9, 0x16, 0x2, 0x2, 0x4d0, 0xbd, 0x3, 
    0x2, 0x2, 0x2, 0x4d1, 0x4e3, 0x7, 0x3e, 0x2, 0x2, 0x4d2, 0x4d6, 0x7, 
    0x5b, 0x2, 0x2, 0x4d3, 0x4d4, 0x7, 0x81, 0x2, 0x2, 0x4d4, 0x4d6, 0x7, 
    0x81, 0x2, 0x2, 0x4d5, 0x4d2, 0x3, 0x2, 0x2, 0x2, 0x4d5, 0x4d3, 0x3, 
    0x2, 0x2, 0x2, 0x4d6, 0x4d7, 0x3, 0x2, 0x2, 0x2, 0x4d7, 0x4e3, 0x5, 
    0xfe, 0x80, 0x2, 0x4d8, 0x4d9, 0x7, 0x33, 0x2, 0x2, 0x4d9, 0x4e3, 0x5, 
    0xc2, 0x62, 0x2, 0x4da, 0x4dc, 0x7, 0x8b, 0x2, 0x2, 0x4db, 0x4da, 0x3, 
    0x2, 0x2, 0x2, 0x4dc, 0x4dd, 0x3, 0x2, 0x2, 0x2, 0x4dd, 0x4db, 0x3, 
    0x2, 0x2, 0x2, 0x4dd, 0x4de, 0x3, 0x2, 0x2, 0x2, 0x4de, 0x4e0, 0x3, 
    0x2, 0x2, 0x2, 0x4df, 0x4e1, 0x7, 0x8c, 0x2, 0x2, 0x4e0, 0x4df, 0x3, 
    0x2, 0x2, 0x2, 0x4e0, 0x4e1, 0x3, 0x2, 0x2, 0x2, 0x4e1, 0x4e3, 0x3, 
    0x2, 0x2, 0x2, 0x4e2, 0x4d1, 0x3, 0x2, 0x2, 0x2, 0x4e2, 0x4d5, 0x3, 
    0x2, 0x2, 0x2, 0x4e2, 0x4d8, 0x3, 0x2, 0x2, 0x2, 0x4e2, 0x4db, 0x3, 
    0x2, 0x2, 0x2, 0x4e3, 0xbf, 0x3, 0x2, 0x2, 0x2, 0x4e4, 0x4e9, 0x5, 0xb2, 
    0x5a, 0x2, 0x4e5, 0x4e7, 0x7, 0x6e, 0x2, 0x2, 0x4e6, 0x4e8, 0x5, 0xb2, 
    0x5a, 0x2, 0x4e7, 0x4e6, 0x3, 0x2, 0x2, 0x2, 0x4e7, 0x4e8, 0x3, 0x2, 
    0x2, 0x2, 0x4e8, 0x4ea, 0x3, 0x2, 0x2, 0x2, 0x4e9, 0x4e5, 0x3, 0x2, 
    0x2, 0x2, 0x4e9, 0x4ea, 0x3, 0x2, 0x2, 0x2, 0x4ea, 0x4f0, 0x3, 0x2, 
    0x2, 0x2, 0x4eb, 0x4ed, 0x7, 0x6e, 0x2, 0x2, 0x4ec, 0x4ee, 0x5, 0xb2, 
    0x5a, 0x2, 0x4ed, 0x4ec, 0x3, 0x2, 0x2, 0x2, 0x4ed, 0x4ee, 0x3, 0x2, 
    0x2, 0x2, 0x4ee, 0x4f0, 0x3, 0x2, 0x2, 0x2, 0x4ef, 0x4e4, 0x3, 0x2, 
    0x2, 0x2, 0x4ef, 0x4eb, 0x3, 0x2, 0x2, 0x2, 0x4f0, 0xc1, 0x3, 0x2, 0x2, 
    0x2, 0x4f1, 0x4f9, 0x5, 0xc4, 0x63, 0x2, 0x4f2, 0x4f4, 0x7, 0x83, 0x2, 
    0x2, 0x4f3, 0x4f5, 0x7, 0x81, 0x2, 0x2, 0x4f4, 0x4f3, 0x3, 0x2, 0x2, 
    0x2, 0x4f4, 0x4f5, 0x3, 0x2, 0x2, 0x2, 0x4f5, 0x4f6, 0x3, 0x2, 0x2, 
    0x2, 0x4f6, 0x4f8, 0x5, 0xc4, 0x63, 0x2, 0x4f7, 0x4f2, 0x3, 0x2, 0x2, 
    0x2, 0x4f8, 0x4fb, 0x3, 0x2, 0x2, 0x2, 0x4f9, 0x4fa, 0x3, 0x2, 0x2, 
    0x2, 0x4f9, 0x4f7, 0x3, 0x2, 0x2, 0x2, 0x4fa, 0xc3, 0x3, 0x2, 0x2, 0x2, 
    0x4fb, 0x4f9, 0x3, 0x2, 0x2, 0x2, 0x4fc, 0x501, 0x5, 0xae, 0x58, 0x2, 
    0x4fd, 0x4fe, 0x9, 0x13, 0x2, 0x2, 0x4fe, 0x500, 0x5, 0xae, 0x58, 0x2, 
    0x4ff, 0x4fd, 0x3, 0x2, 0x2, 0x2, 0x500, 0x503, 0x3, 0x2, 0x2, 0x2, 
    0x501, 0x4ff, 0x3, 0x2, 0x2, 0x2, 0x501, 0x502, 0x3, 0x2, 0x2, 0x2, 
    0x502, 0xc5, 0x3, 0x2, 0x2, 0x2, 0x503, 0x501, 0x3, 0x2, 0x2, 0x2, 0x504, 
    0x50d, 0x5, 0xd4, 0x6b, 0x2, 0x505, 0x50d, 0x5, 0xd6, 0x6c, 0x2, 0x506, 
    0x50d, 0x5, 0xc8, 0x65, 0x2, 0x507, 0x50d, 0x5, 0xe4, 0x73, 0x2, 0x508, 
    0x50d, 0x5, 0xdc, 0x6f, 0x2, 0x509, 0x50d, 0x5, 0xcc, 0x67, 0x2, 0x50a, 
    0x50d, 0x5, 0xce, 0x68, 0x2, 0x50b, 0x50d, 0x5, 0xd0, 0x69, 0x2, 0x50c, 
    0x504, 0x3, 0x2, 0x2, 0x2, 0x50c, 0x505, 0x3, 0x2, 0x2, 0x2, 0x50c, 
    0x506, 0x3, 0x2, 0x2, 0x2, 0x50c, 0x507, 0x3, 0x2, 0x2, 0x2, 0x50c, 
    0x508, 0x3, 0x2, 0x2, 0x2, 0x50c, 0x509, 0x3, 0x2, 0x2, 0x2, 0x50c, 
    0x50a, 0x3, 0x2, 0x2, 0x2, 0x50c, 0x50b, 0x3, 0x2, 0x2, 0x2, 0x50d, 
    0xc7, 0x3, 0x2, 0x2, 0x2, 0x50e, 0x510, 0x5, 0x104, 0x83, 0x2, 0x50f, 
    0x511, 0x5, 0xca, 0x66, 0x2, 0x510, 0x50f, 0x3, 0x2, 0x2, 0x2, 0x510, 
    0x511, 0x3, 0x2, 0x2, 0x2, 0x511, 0xc9, 0x3, 0x2, 0x2, 0x2, 0x512, 0x514, 
    0x7, 0x8b, 0x2, 0x2, 0x513, 0x512, 0x3, 0x2, 0x2, 0x2, 0x513, 0x514, 
    0x3, 0x2, 0x2, 0x2, 0x514, 0x515, 0x3, 0x2, 0x2, 0x2, 0x515, 0x518, 
    0x7, 0x8a, 0x2, 0x2, 0x516, 0x518, 0x5, 0xe0, 0x71, 0x2, 0x517, 0x513, 
    0x3, 0x2, 0x2, 0x2, 0x517, 0x516, 0x3, 0x2, 0x2, 0x2, 0x518, 0xcb, 0x3, 
    0x2, 0x2, 0x2, 0x519, 0x51d, 0x5, 0xf2, 0x7a, 0x2, 0x51a, 0x51d, 0x5, 
    0xf4, 0x7b, 0x2, 0x51b, 0x51d, 0x5, 0xda, 0x6e, 0x2, 0x51c, 0x519, 0x3, 
    0x2, 0x2, 0x2, 0x51c, 0x51a, 0x3, 0x2, 0x2, 0x2, 0x51c, 0x51b, 0x3, 
    0x2, 0x2, 0x2, 0x51d, 0xcd, 0x3, 0x2, 0x2, 0x2, 0x51e, 0x521, 0x5, 0xf6, 
    0x7c, 0x2, 0x51f, 0x521, 0x5, 0xd8, 0x6d, 0x2, 0x520, 0x51e, 0x3, 0x2, 
    0x2, 0x2, 0x520, 0x51f, 0x3, 0x2, 0x2, 0x2, 0x521, 0xcf, 0x3, 0x2, 0x2, 
    0x2, 0x522, 0x52a, 0x5, 0xe8, 0x75, 0x2, 0x523, 0x52a, 0x5, 0xfc, 0x7f, 
    0x2, 0x524, 0x52a, 0x5, 0xf8, 0x7d, 0x2, 0x525, 0x52a, 0x5, 0xfa, 0x7e, 
    0x2, 0x526, 0x52a, 0x5, 0x92, 0x4a, 0x2, 0x527, 0x52a, 0x5, 0xea, 0x76, 
    0x2, 0x528, 0x52a, 0x5, 0xd2, 0x6a, 0x2, 0x529, 0x522, 0x3, 0x2, 0x2, 
    0x2, 0x529, 0x523, 0x3, 0x2, 0x2, 0x2, 0x529, 0x524, 0x3, 0x2, 0x2, 
    0x2, 0x529, 0x525, 0x3, 0x2, 0x2, 0x2, 0x529, 0x526, 0x3, 0x2, 0x2, 
    0x2, 0x529, 0x527, 0x3, 0x2, 0x2, 0x2, 0x529, 0x528, 0x3, 0x2, 0x2, 
    0x2, 0x52a, 0xd1, 0x3, 0x2, 0x2, 0x2, 0x52b, 0x52d, 0x5, 0x10c, 0x87, 
    0x2, 0x52c, 0x52e, 0x5, 0xca, 0x66, 0x2, 0x52d, 0x52c, 0x3, 0x2, 0x2, 
    0x2, 0x52d, 0x52e, 0x3, 0x2, 0x2, 0x2, 0x52e, 0xd3, 0x3, 0x2, 0x2, 0x2, 
    0x52f, 0x530, 0x9, 0x17, 0x2, 0x2, 0x530, 0xd5, 0x3, 0x2, 0x2, 0x2, 
    0x531, 0x534, 0x7, 0x86, 0x2, 0x2, 0x532, 0x535, 0x5, 0x108, 0x85, 0x2, 
    0x533, 0x535, 0x7, 0x88, 0x2, 0x2, 0x534, 0x532, 0x3, 0x2, 0x2, 0x2, 
    0x534, 0x533, 0x3, 0x2, 0x2, 0x2, 0x535, 0xd7, 0x3, 0x2, 0x2, 0x2, 0x536, 
    0x537, 0x7, 0x79, 0x2, 0x2, 0x537, 0x538, 0x5, 0xb2, 0x5a, 0x2, 0x538, 
    0x539, 0x7, 0x7a, 0x2, 0x2, 0x539, 0xd9, 0x3, 0x2, 0x2, 0x2, 0x53a, 
    0x53c, 0x7, 0x7b, 0x2, 0x2, 0x53b, 0x53d, 0x5, 0xb0, 0x59, 0x2, 0x53c, 
    0x53b, 0x3, 0x2, 0x2, 0x2, 0x53c, 0x53d, 0x3, 0x2, 0x2, 0x2, 0x53d, 
    0x53e, 0x3, 0x2, 0x2, 0x2, 0x53e, 0x53f, 0x7, 0x7c, 0x2, 0x2, 0x53f, 
    0xdb, 0x3, 0x2, 0x2, 0x2, 0x540, 0x549, 0x7, 0x7d, 0x2, 0x2, 0x541, 
    0x546, 0x5, 0xde, 0x70, 0x2, 0x542, 0x543, 0x7, 0x7f, 0x2, 0x2, 0x543, 
    0x545, 0x5, 0xde, 0x70, 0x2, 0x544, 0x542, 0x3, 0x2, 0x2, 0x2, 0x545, 
    0x548, 0x3, 0x2, 0x2, 0x2, 0x546, 0x544, 0x3, 0x2, 0x2, 0x2, 0x546, 
    0x547, 0x3, 0x2, 0x2, 0x2, 0x547, 0x54a, 0x3, 0x2, 0x2, 0x2, 0x548, 
    0x546, 0x3, 0x2, 0x2, 0x2, 0x549, 0x541, 0x3, 0x2, 0x2, 0x2, 0x549, 
    0x54a, 0x3, 0x2, 0x2, 0x2, 0x54a, 0x54b, 0x3, 0x2, 0x2, 0x2, 0x54b, 
    0x54c, 0x7, 0x7e, 0x2, 0x2, 0x54c, 0xdd, 0x3, 0x2, 0x2, 0x2, 0x54d, 
    0x54e, 0x5, 0x108, 0x85, 0x2, 0x54e, 0x54f, 0x7, 0x81, 0x2, 0x2, 0x54f, 
    0x550, 0x5, 0xb2, 0x5a, 0x2, 0x550, 0xdf, 0x3, 0x2, 0x2, 0x2, 0x551, 
    0x55a, 0x7, 0x7d, 0x2, 0x2, 0x552, 0x557, 0x5, 0xe2, 0x72, 0x2, 0x553, 
    0x554, 0x7, 0x7f, 0x2, 0x2, 0x554, 0x556, 0x5, 0xe2, 0x72, 0x2, 0x555, 
    0x553, 0x3, 0x2, 0x2, 0x2, 0x556, 0x559, 0x3, 0x2, 0x2, 0x2, 0x557, 
    0x555, 0x3, 0x2, 0x2, 0x2, 0x557, 0x558, 0x3, 0x2, 0x2, 0x2, 0x558, 
    0x55b, 0x3, 0x2, 0x2, 0x2, 0x559, 0x557, 0x3, 0x2, 0x2, 0x2, 0x55a, 
    0x552, 0x3, 0x2, 0x2, 0x2, 0x55a, 0x55b, 0x3, 0x2, 0x2, 0x2, 0x55b, 
    0x55c, 0x3, 0x2, 0x2, 0x2, 0x55c, 0x55d, 0x7, 0x7e, 0x2, 0x2, 0x55d, 
    0xe1, 0x3, 0x2, 0x2, 0x2, 0x55e, 0x55f, 0x7, 0x80, 0x2, 0x2, 0x55f, 
    0x568, 0x5, 0x108, 0x85, 0x2, 0x560, 0x561, 0x7, 0x80, 0x2, 0x2, 0x561, 
    0x568, 0x7, 0x75, 0x2, 0x2, 0x562, 0x563, 0x5, 0x108, 0x85, 0x2, 0x563, 
    0x564, 0x7, 0x81, 0x2, 0x2, 0x564, 0x565, 0x5, 0xb2, 0x5a, 0x2, 0x565, 
    0x568, 0x3, 0x2, 0x2, 0x2, 0x566, 0x568, 0x5, 0x102, 0x82, 0x2, 0x567, 
    0x55e, 0x3, 0x2, 0x2, 0x2, 0x567, 0x560, 0x3, 0x2, 0x2, 0x2, 0x567, 
    0x562, 0x3, 0x2, 0x2, 0x2, 0x567, 0x566, 0x3, 0x2, 0x2, 0x2, 0x568, 
    0xe3, 0x3, 0x2, 0x2, 0x2, 0x569, 0x56b, 0x7, 0xf, 0x2, 0x2, 0x56a, 0x56c, 
    0x5, 0xb2, 0x5a, 0x2, 0x56b, 0x56a, 0x3, 0x2, 0x2, 0x2, 0x56b, 0x56c, 
    0x3, 0x2, 0x2, 0x2, 0x56c, 0x56e, 0x3, 0x2, 0x2, 0x2, 0x56d, 0x56f, 
    0x5, 0xe6, 0x74, 0x2, 0x56e, 0x56d, 0x3, 0x2, 0x2, 0x2, 0x56f, 0x570, 
    0x3, 0x2, 0x2, 0x2, 0x570, 0x56e, 0x3, 0x2, 0x2, 0x2, 0x570, 0x571, 
    0x3, 0x2, 0x2, 0x2, 0x571, 0x574, 0x3, 0x2, 0x2, 0x2, 0x572, 0x573, 
    0x7, 0x1e, 0x2, 0x2, 0x573, 0x575, 0x5, 0xb2, 0x5a, 0x2, 0x574, 0x572, 
    0x3, 0x2, 0x2, 0x2, 0x574, 0x575, 0x3, 0x2, 0x2, 0x2, 0x575, 0x576, 
    0x3, 0x2, 0x2, 0x2, 0x576, 0x577, 0x7, 0x1f, 0x2, 0x2, 0x577, 0xe5, 
    0x3, 0x2, 0x2, 0x2, 0x578, 0x579, 0x7, 0x62, 0x2, 0x2, 0x579, 0x57a, 
    0x5, 0xb2, 0x5a, 0x2, 0x57a, 0x57b, 0x7, 0x57, 0x2, 0x2, 0x57b, 0x57c, 
    0x5, 0xb2, 0x5a, 0x2, 0x57c, 0xe7, 0x3, 0x2, 0x2, 0x2, 0x57d, 0x57e, 
    0x7, 0x13, 0x2, 0x2, 0x57e, 0x57f, 0x7, 0x79, 0x2, 0x2, 0x57f, 0x580, 
    0x7, 0x75, 0x2, 0x2, 0x580, 0x581, 0x7, 0x7a, 0x2, 0x2, 0x581, 0xe9, 
    0x3, 0x2, 0x2, 0x2, 0x582, 0x583, 0x7, 0x22, 0x2, 0x2, 0x583, 0x584, 
    0x5, 0xec, 0x77, 0x2, 0x584, 0xeb, 0x3, 0x2, 0x2, 0x2, 0x585, 0x587, 
    0x7, 0x79, 0x2, 0x2, 0x586, 0x588, 0x7, 0x1a, 0x2, 0x2, 0x587, 0x586, 
    0x3, 0x2, 0x2, 0x2, 0x587, 0x588, 0x3, 0x2, 0x2, 0x2, 0x588, 0x58a, 
    0x3, 0x2, 0x2, 0x2, 0x589, 0x58b, 0x5, 0xb0, 0x59, 0x2, 0x58a, 0x589, 
    0x3, 0x2, 0x2, 0x2, 0x58a, 0x58b, 0x3, 0x2, 0x2, 0x2, 0x58b, 0x58d, 
    0x3, 0x2, 0x2, 0x2, 0x58c, 0x58e, 0x5, 0xee, 0x78, 0x2, 0x58d, 0x58c, 
    0x3, 0x2, 0x2, 0x2, 0x58d, 0x58e, 0x3, 0x2, 0x2, 0x2, 0x58e, 0x58f, 
    0x3, 0x2, 0x2, 0x2, 0x58f, 0x590, 0x7, 0x7a, 0x2, 0x2, 0x590, 0xed, 
    0x3, 0x2, 0x2, 0x2, 0x591, 0x592, 0x7, 0x29, 0x2, 0x2, 0x592, 0x596, 
    0x5, 0xb2, 0x5a, 0x2, 0x593, 0x594, 0x7, 0x9, 0x2, 0x2, 0x594, 0x596, 
    0x5, 0xfe, 0x80, 0x2, 0x595, 0x591, 0x3, 0x2, 0x2, 0x2, 0x595, 0x593, 
    0x3, 0x2, 0x2, 0x2, 0x596, 0xef, 0x3, 0x2, 0x2, 0x2, 0x597, 0x598, 0x5, 
    0x102, 0x82, 0x2, 0x598, 0x599, 0x7, 0x80, 0x2, 0x2, 0x599, 0x59b, 0x3, 
    0x2, 0x2, 0x2, 0x59a, 0x597, 0x3, 0x2, 0x2, 0x2, 0x59b, 0x59e, 0x3, 
    0x2, 0x2, 0x2, 0x59c, 0x59a, 0x3, 0x2, 0x2, 0x2, 0x59c, 0x59d, 0x3, 
    0x2, 0x2, 0x2, 0x59d, 0x59f, 0x3, 0x2, 0x2, 0x2, 0x59e, 0x59c, 0x3, 
    0x2, 0x2, 0x2, 0x59f, 0x5a0, 0x5, 0x102, 0x82, 0x2, 0x5a0, 0xf1, 0x3, 
    0x2, 0x2, 0x2, 0x5a1, 0x5a2, 0x7, 0x7b, 0x2, 0x2, 0x5a2, 0x5a3, 0x5, 
    0x102, 0x82, 0x2, 0x5a3, 0x5a4, 0x7, 0x2d, 0x2, 0x2, 0x5a4, 0x5a6, 0x5, 
    0xb2, 0x5a, 0x2, 0x5a5, 0x5a7, 0x5, 0x14, 0xb, 0x2, 0x5a6, 0x5a5, 0x3, 
    0x2, 0x2, 0x2, 0x5a6, 0x5a7, 0x3, 0x2, 0x2, 0x2, 0x5a7, 0x5aa, 0x3, 
    0x2, 0x2, 0x2, 0x5a8, 0x5a9, 0x7, 0x83, 0x2, 0x2, 0x5a9, 0x5ab, 0x5, 
    0xb2, 0x5a, 0x2, 0x5aa, 0x5a8, 0x3, 0x2, 0x2, 0x2, 0x5aa, 0x5ab, 0x3, 
    0x2, 0x2, 0x2, 0x5ab, 0x5ac, 0x3, 0x2, 0x2, 0x2, 0x5ac, 0x5ad, 0x7, 
    0x7c, 0x2, 0x2, 0x5ad, 0xf3, 0x3, 0x2, 0x2, 0x2, 0x5ae, 0x5b2, 0x7, 
    0x7b, 0x2, 0x2, 0x5af, 0x5b0, 0x5, 0x102, 0x82, 0x2, 0x5b0, 0x5b1, 0x7, 
    0x70, 0x2, 0x2, 0x5b1, 0x5b3, 0x3, 0x2, 0x2, 0x2, 0x5b2, 0x5af, 0x3, 
    0x2, 0x2, 0x2, 0x5b2, 0x5b3, 0x3, 0x2, 0x2, 0x2, 0x5b3, 0x5b4, 0x3, 
    0x2, 0x2, 0x2, 0x5b4, 0x5b6, 0x5, 0xf6, 0x7c, 0x2, 0x5b5, 0x5b7, 0x5, 
    0x14, 0xb, 0x2, 0x5b6, 0x5b5, 0x3, 0x2, 0x2, 0x2, 0x5b6, 0x5b7, 0x3, 
    0x2, 0x2, 0x2, 0x5b7, 0x5b8, 0x3, 0x2, 0x2, 0x2, 0x5b8, 0x5b9, 0x7, 
    0x83, 0x2, 0x2, 0x5b9, 0x5ba, 0x5, 0xb2, 0x5a, 0x2, 0x5ba, 0x5bb, 0x7, 
    0x7c, 0x2, 0x2, 0x5bb, 0xf5, 0x3, 0x2, 0x2, 0x2, 0x5bc, 0x5be, 0x5, 
    0x9a, 0x4e, 0x2, 0x5bd, 0x5bf, 0x5, 0x98, 0x4d, 0x2, 0x5be, 0x5bd, 0x3, 
    0x2, 0x2, 0x2, 0x5bf, 0x5c0, 0x3, 0x2, 0x2, 0x2, 0x5c0, 0x5be, 0x3, 
    0x2, 0x2, 0x2, 0x5c0, 0x5c1, 0x3, 0x2, 0x2, 0x2, 0x5c1, 0xf7, 0x3, 0x2, 
    0x2, 0x2, 0x5c2, 0x5c3, 0x9, 0x18, 0x2, 0x2, 0x5c3, 0x5c4, 0x7, 0x79, 
    0x2, 0x2, 0x5c4, 0x5c5, 0x5, 0x102, 0x82, 0x2, 0x5c5, 0x5c6, 0x7, 0x2d, 
    0x2, 0x2, 0x5c6, 0x5c8, 0x5, 0xb2, 0x5a, 0x2, 0x5c7, 0x5c9, 0x5, 0x14, 
    0xb, 0x2, 0x5c8, 0x5c7, 0x3, 0x2, 0x2, 0x2, 0x5c8, 0x5c9, 0x3, 0x2, 
    0x2, 0x2, 0x5c9, 0x5ca, 0x3, 0x2, 0x2, 0x2, 0x5ca, 0x5cb, 0x7, 0x7a, 
    0x2, 0x2, 0x5cb, 0xf9, 0x3, 0x2, 0x2, 0x2, 0x5cc, 0x5cd, 0x7, 0x48, 
    0x2, 0x2, 0x5cd, 0x5ce, 0x7, 0x79, 0x2, 0x2, 0x5ce, 0x5cf, 0x5, 0x102, 
    0x82, 0x2, 0x5cf, 0x5d0, 0x7, 0x70, 0x2, 0x2, 0x5d0, 0x5d1, 0x5, 0xb2, 
    0x5a, 0x2, 0x5d1, 0x5d2, 0x7, 0x7f, 0x2, 0x2, 0x5d2, 0x5d3, 0x5, 0x102, 
    0x82, 0x2, 0x5d3, 0x5d4, 0x7, 0x2d, 0x2, 0x2, 0x5d4, 0x5d5, 0x5, 0xb2, 
    0x5a, 0x2, 0x5d5, 0x5d6, 0x7, 0x83, 0x2, 0x2, 0x5d6, 0x5d7, 0x5, 0xb2, 
    0x5a, 0x2, 0x5d7, 0x5d8, 0x7, 0x7a, 0x2, 0x2, 0x5d8, 0xfb, 0x3, 0x2, 
    0x2, 0x2, 0x5d9, 0x5da, 0x9, 0x19, 0x2, 0x2, 0x5da, 0x5e0, 0x7, 0x7d, 
    0x2, 0x2, 0x5db, 0x5e1, 0x5, 0x6, 0x4, 0x2, 0x5dc, 0x5de, 0x5, 0x86, 
    0x44, 0x2, 0x5dd, 0x5df, 0x5, 0x14, 0xb, 0x2, 0x5de, 0x5dd, 0x3, 0x2, 
    0x2, 0x2, 0x5de, 0x5df, 0x3, 0x2, 0x2, 0x2, 0x5df, 0x5e1, 0x3, 0x2, 
    0x2, 0x2, 0x5e0, 0x5db, 0x3, 0x2, 0x2, 0x2, 0x5e0, 0x5dc, 0x3, 0x2, 
    0x2, 0x2, 0x5e1, 0x5e2, 0x3, 0x2, 0x2, 0x2, 0x5e2, 0x5e3, 0x7, 0x7e, 
    0x2, 0x2, 0x5e3, 0xfd, 0x3, 0x2, 0x2, 0x2, 0x5e4, 0x5e6, 0x5, 0x100, 
    0x81, 0x2, 0x5e5, 0x5e4, 0x3, 0x2, 0x2, 0x2, 0x5e6, 0x5e7, 0x3, 0x2, 
    0x2, 0x2, 0x5e7, 0x5e5, 0x3, 0x2, 0x2, 0x2, 0x5e7, 0x5e8, 0x3, 0x2, 
    0x2, 0x2, 0x5e8, 0x5f1, 0x3, 0x2, 0x2, 0x2, 0x5e9, 0x5eb, 0x7, 0x83, 
    0x2, 0x2, 0x5ea, 0x5ec, 0x5, 0x100, 0x81, 0x2, 0x5eb, 0x5ea, 0x3, 0x2, 
    0x2, 0x2, 0x5ec, 0x5ed, 0x3, 0x2, 0x2, 0x2, 0x5ed, 0x5eb, 0x3, 0x2, 
    0x2, 0x2, 0x5ed, 0x5ee, 0x3, 0x2, 0x2, 0x2, 0x5ee, 0x5f0, 0x3, 0x2, 
    0x2, 0x2, 0x5ef, 0x5e9, 0x3, 0x2, 0x2, 0x2, 0x5f0, 0x5f3, 0x3, 0x2, 
    0x2, 0x2, 0x5f1, 0x5f2, 0x3, 0x2, 0x2, 0x2, 0x5f1, 0x5ef, 0x3, 0x2, 
    0x2, 0x2, 0x5f2, 0xff, 0x3, 0x2, 0x2, 0x2, 0x5f3, 0x5f1, 0x3, 0x2, 0x2, 
    0x2, 0x5f4, 0x601, 0x7, 0x8b, 0x2, 0x2, 0x5f5, 0x601, 0x7, 0x8, 0x2, 
    0x2, 0x5f6, 0x601, 0x7, 0x60, 0x2, 0x2, 0x5f7, 0x5f9, 0x7, 0x3d, 0x2, 
    0x2, 0x5f8, 0x5f7, 0x3, 0x2, 0x2, 0x2, 0x5f8, 0x5f9, 0x3, 0x2, 0x2, 
    0x2, 0x5f9, 0x5fa, 0x3, 0x2, 0x2, 0x2, 0x5fa, 0x601, 0x7, 0x3e, 0x2, 
    0x2, 0x5fb, 0x601, 0x7, 0x71, 0x2, 0x2, 0x5fc, 0x601, 0x7, 0x72, 0x2, 
    0x2, 0x5fd, 0x5fe, 0x7, 0x65, 0x2, 0x2, 0x5fe, 0x5ff, 0x7, 0x8b, 0x2, 
    0x2, 0x5ff, 0x601, 0x7, 0x8b, 0x2, 0x2, 0x600, 0x5f4, 0x3, 0x2, 0x2, 
    0x2, 0x600, 0x5f5, 0x3, 0x2, 0x2, 0x2, 0x600, 0x5f6, 0x3, 0x2, 0x2, 
    0x2, 0x600, 0x5f8, 0x3, 0x2, 0x2, 0x2, 0x600, 0x5fb, 0x3, 0x2, 0x2, 
    0x2, 0x600, 0x5fc, 0x3, 0x2, 0x2, 0x2, 0x600, 0x5fd, 0x3, 0x2, 0x2, 
    0x2, 0x601, 0x101, 0x3, 0x2, 0x2, 0x2, 0x602, 0x605, 0x5, 0x104, 0x83, 
    0x2, 0x603, 0x605, 0x5, 0x10c, 0x87, 0x2, 0x604, 0x602, 0x3, 0x2, 0x2, 
    0x2, 0x604, 0x603, 0x3, 0x2, 0x2, 0x2, 0x605, 0x103, 0x3, 0x2, 0x2, 
    0x2, 0x606, 0x60b, 0x7, 0x8b, 0x2, 0x2, 0x607, 0x60b, 0x7, 0x8c, 0x2, 
    0x2, 0x608, 0x60b, 0x5, 0x10a, 0x86, 0x2, 0x609, 0x60b, 0x5, 0x10e, 
    0x88, 0x2, 0x60a, 0x606, 0x3, 0x2, 0x2, 0x2, 0x60a, 0x607, 0x3, 0x2, 
    0x2, 0x2, 0x60a, 0x608, 0x3, 0x2, 0x2, 0x2, 0x60a, 0x609, 0x3, 0x2, 
    0x2, 0x2, 0x60b, 0x105, 0x3, 0x2, 0x2, 0x2, 0x60c, 0x611, 0x7, 0x8b, 
    0x2, 0x2, 0x60d, 0x611, 0x7, 0x8c, 0x2, 0x2, 0x60e, 0x611, 0x5, 0x10a, 
    0x86, 0x2, 0x60f, 0x611, 0x5, 0x10c, 0x87, 0x2, 0x610, 0x60c, 0x3, 0x2, 
    0x2, 0x2, 0x610, 0x60d, 0x3, 0x2, 0x2, 0x2, 0x610, 0x60e, 0x3, 0x2, 
    0x2, 0x2, 0x610, 0x60f, 0x3, 0x2, 0x2, 0x2, 0x611, 0x107, 0x3, 0x2, 
    0x2, 0x2, 0x612, 0x615, 0x5, 0x102, 0x82, 0x2, 0x613, 0x615, 0x5, 0x110, 
    0x89, 0x2, 0x614, 0x612, 0x3, 0x2, 0x2, 0x2, 0x614, 0x613, 0x3, 0x2, 
    0x2, 0x2, 0x615, 0x109, 0x3, 0x2, 0x2, 0x2, 0x616, 0x617, 0x9, 0x1a, 
    0x2, 0x2, 0x617, 0x10b, 0x3, 0x2, 0x2, 0x2, 0x618, 0x619, 0x9, 0x1b, 
    0x2, 0x2, 0x619, 0x10d, 0x3, 0x2, 0x2, 0x2, 0x61a, 0x61b, 0x9, 0x1c, 
    0x2, 0x2, 0x61b, 0x10f, 0x3, 0x2, 0x2, 0x2, 0x61c, 0x61d, 0x9, 0x1d, 
    0x2, 0x2, 0x61d, 0x111, 0x3, 0x2, 0x2, 0x2, 0xd8, 0x113, 0x117, 0x122, 
    0x12a, 0x12f, 0x133, 0x135, 0x13a, 0x140, 0x154, 0x159, 0x15c, 0x161, 
    0x164, 0x168, 0x16c, 0x171, 0x181, 0x18a, 0x193, 0x1a1, 0x1a4, 0x1aa, 
    0x1ae, 0x1b1, 0x1b4, 0x1bb, 0x1c3, 0x1c6, 0x1cb, 0x1d4, 0x1d9, 0x1dd, 
    0x1e6, 0x1ec, 0x1ef, 0x1f2, 0x1fb, 0x1fe, 0x201, 0x206, 0x20c, 0x214, 
    0x217, 0x21b, 0x228, 0x22b, 0x232, 0x239, 0x23d, 0x247, 0x250, 0x254, 
    0x263, 0x265, 0x26d, 0x275, 0x279, 0x281, 0x28c, 0x292, 0x29a, 0x2a2, 
    0x2aa, 0x2b6, 0x2ba, 0x2bd, 0x2c0, 0x2c3, 0x2c6, 0x2c9, 0x2cd, 0x2db, 
    0x2e0, 0x2e4, 0x2ed, 0x2f0, 0x2f2, 0x2f6, 0x2fa, 0x2fd, 0x30a, 0x316, 
    0x31b, 0x321, 0x326, 0x329, 0x338, 0x33d, 0x343, 0x34a, 0x350, 0x352, 
    0x356, 0x35c, 0x36e, 0x378, 0x37d, 0x387, 0x38b, 0x38e, 0x399, 0x39c, 
    0x39f, 0x3a2, 0x3a5, 0x3a8, 0x3af, 0x3b5, 0x3b8, 0x3bc, 0x3c0, 0x3c5, 
    0x3cc, 0x3d2, 0x3dd, 0x3e0, 0x3e3, 0x3e5, 0x3e9, 0x3ed, 0x3f1, 0x3f8, 
    0x3fb, 0x3fe, 0x401, 0x406, 0x40a, 0x40e, 0x411, 0x414, 0x418, 0x41b, 
    0x41e, 0x421, 0x425, 0x428, 0x42b, 0x42e, 0x431, 0x43a, 0x43e, 0x442, 
    0x444, 0x44e, 0x452, 0x455, 0x45a, 0x45f, 0x467, 0x472, 0x479, 0x47f, 
    0x487, 0x48d, 0x496, 0x49a, 0x49c, 0x49e, 0x4b5, 0x4ba, 0x4c1, 0x4cd, 
    0x4d5, 0x4dd, 0x4e0, 0x4e2, 0x4e7, 0x4e9, 0x4ed, 0x4ef, 0x4f4, 0x4f9, 
    0x501, 0x50c, 0x510, 0x513, 0x517, 0x51c, 0x520, 0x529, 0x52d, 0x534, 
    0x53c, 0x546, 0x549, 0x557, 0x55a, 0x567, 0x56b, 0x570, 0x574, 0x587, 
    0x58a, 0x58d, 0x595, 0x59c, 0x5a6, 0x5aa, 0x5b2, 0x5b6, 0x5c0, 0x5c8, 
    0x5de, 0x5e0, 0x5e7, 0x5ed, 0x5f1, 0x5f8, 0x600, 0x604, 0x60a, 0x610, 
    0x614, 
  };

  atn::ATNDeserializationOptions options;
  options.setVerifyATN(false);
  atn::ATNDeserializer deserializer(options);
  _atn = deserializer.deserialize(_serializedATN);

  size_t count = _atn.getNumberOfDecisions();
  _decisionToDFA.reserve(count);
  for (size_t i = 0; i < count; i++) { 
    _decisionToDFA.emplace_back(_atn.getDecisionState(i), i);
  }
}

